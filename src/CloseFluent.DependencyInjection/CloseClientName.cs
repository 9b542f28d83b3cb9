namespace CloseFluent;

/// <summary>A name under which a client was registered; empty for the one without.</summary>
internal sealed record CloseClientName(string Name)
{
    private const string Prefix = "CloseFluent";

    /// <summary>The name of its HttpClient at IHttpClientFactory, which is also what its log category ends in.</summary>
    public static string OfHttpClient(string name) => name.Length == 0 ? Prefix : $"{Prefix}.{name}";
}
