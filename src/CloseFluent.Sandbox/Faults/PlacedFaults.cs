namespace CloseFluent.Sandbox;

/// <summary>What goes wrong at one place: with the first requests to it, one after the other.</summary>
internal sealed record PlacedFaults(string Method, string Path, IReadOnlyList<SandboxFault> Faults)
{
    private const string AnyId = "{id}";

    public bool AreAt(string method, string path)
    {
        string place = path.StartsWith(RouteTable.BasePath + "/", StringComparison.Ordinal)
            ? path.Substring(RouteTable.BasePath.Length)
            : path;
        string[] segments = place.Split('/');
        string[] wanted = Path.Split('/');
        return string.Equals(method, Method, StringComparison.OrdinalIgnoreCase)
            && segments.Length == wanted.Length
            && wanted.Zip(segments, Fits).All(fits => fits);
    }

    private static bool Fits(string wanted, string segment) =>
        wanted == segment || (wanted == AnyId && segment.Length > 0);
}
