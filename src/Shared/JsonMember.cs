namespace CloseFluent.Grammar;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Position">Where its name is in the text; 0 where the reader does not keep that.</param>
internal readonly record struct JsonMember(string Name, JsonTree Value, int Position = 0);
