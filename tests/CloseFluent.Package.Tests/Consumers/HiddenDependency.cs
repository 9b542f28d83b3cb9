// Written so that every version of the language takes it.
using Flurl;
using Flurl.Http;

internal static class HiddenDependency
{
    public static object Get()
    {
        return "https://example.com".AppendPathSegment("me").GetStringAsync();
    }
}
