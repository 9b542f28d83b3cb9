namespace CloseFluent;

/// <summary>A client that replaces registered ones: that of one name, or all where the name is null.</summary>
internal sealed record ClientReplacement(string? Name, ICloseClient Client)
{
    /// <summary>Finds the last replacement of a client; null if there is none.</summary>
    public static ICloseClient? Find(IEnumerable<ClientReplacement> replaced, string name) =>
        replaced.LastOrDefault(replacement => replacement.Name is null || replacement.Name == name)?.Client;
}
