namespace CloseFluent.Sandbox;

/// <summary>What goes wrong with the first requests to one route, one after the other.</summary>
internal sealed record RouteFaults(string Method, string Path, IReadOnlyList<SandboxFault> Faults)
{
    private const string AnyId = "{id}";

    public bool Matches(string method, string path)
    {
        string route = path.StartsWith(RouteTable.BasePath + "/", StringComparison.Ordinal)
            ? path.Substring(RouteTable.BasePath.Length)
            : path;
        string[] segments = route.Split('/');
        string[] wanted = Path.Split('/');
        return string.Equals(method, Method, StringComparison.OrdinalIgnoreCase)
            && segments.Length == wanted.Length
            && wanted.Zip(segments, Fits).All(fits => fits);
    }

    private static bool Fits(string wanted, string segment) =>
        wanted == segment || (wanted == AnyId && segment.Length > 0);
}
