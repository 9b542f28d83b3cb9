namespace CloseFluent.CompileTests.Documentation;

/// <summary>A condition as the page shows it.</summary>
/// <param name="Kind">The kind of field.</param>
/// <param name="Method">The method that makes the condition.</param>
/// <param name="Code">The condition in C#.</param>
/// <param name="Json">The condition on the wire, without the field.</param>
internal sealed record FilterExample(string Kind, string Method, string Code, string Json);
