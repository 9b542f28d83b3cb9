using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Which endpoint is at which method and path. A path ends with a slash; {id} is the place of an id.</summary>
internal sealed class RouteTable
{
    public const string BasePath = "/api/v1";

    private const string IdSegment = "{id}/";

    private readonly Dictionary<string, Dictionary<string, Endpoint>> _endpoints = new(StringComparer.Ordinal);

    /// <summary>Gets every method and path that has an endpoint, such as <c>GET /sequence/{id}/</c>.</summary>
    public IEnumerable<string> Routes =>
        _endpoints.SelectMany(route => route.Value.Keys.Select(method => method + " " + route.Key));

    public void Add(string method, string path, Endpoint endpoint)
    {
        if (!_endpoints.TryGetValue(path, out Dictionary<string, Endpoint>? methods))
        {
            _endpoints[path] = methods = new(StringComparer.OrdinalIgnoreCase);
        }

        methods[method] = endpoint;
    }

    /// <summary>A resource that can only be read: its list and each of its items.</summary>
    public void AddReadOnly(
        string path,
        IReadOnlyList<JsonObject> items,
        int mostLimit = 100,
        Func<JsonObject, RequestContext, bool>? filter = null)
    {
        Add("GET", path, context => context.Page(
            items.Where(item => filter is null || filter(item, context)), mostLimit, item => item.DeepClone().AsObject()));
        Add("GET", path + IdSegment, context => context.Pick(context.CopyFrom(items)));
    }

    /// <summary>The endpoints of a path by method, and the id in the path; null if nothing is there.</summary>
    public IReadOnlyDictionary<string, Endpoint>? Find(string path, out string id) => Find(path, out id, out _);

    /// <summary>The endpoints of a path by method, the id in the path, and the path as it is in this table.</summary>
    public IReadOnlyDictionary<string, Endpoint>? Find(string path, out string id, out string route)
    {
        id = route = "";
        if (!path.StartsWith(BasePath + "/", StringComparison.Ordinal))
        {
            return null;
        }

        route = path.Substring(BasePath.Length);
        if (_endpoints.TryGetValue(route, out Dictionary<string, Endpoint>? methods))
        {
            return methods;
        }

        // The last of the segments is what follows the closing slash: nothing. The first is in front of the opening one.
        string[] segments = route.Split('/');
        for (int index = segments.Length - 2; index > 1; index--)
        {
            string segment = segments[index];
            segments[index] = IdSegment.TrimEnd('/');
            route = string.Join("/", segments);
            if (segment.Length > 0 && _endpoints.TryGetValue(route, out methods))
            {
                id = Uri.UnescapeDataString(segment);
                return methods;
            }

            segments[index] = segment;
        }

        return null;
    }
}
