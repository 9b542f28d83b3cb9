namespace CloseFluent;

/// <summary>A client that takes the place of registered ones: of one name, or of all where there is none.</summary>
internal sealed record ReplacedClient(string? Name, ICloseClient Client)
{
    /// <summary>Finds what was put last in the place of a client; null where nothing was.</summary>
    public static ICloseClient? Find(IEnumerable<ReplacedClient> replaced, string name) =>
        replaced.LastOrDefault(each => each.Name is null || each.Name == name)?.Client;
}
