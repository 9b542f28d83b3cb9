namespace CloseFluent;

/// <summary>Creates the HttpClient that is used where none is passed.</summary>
internal static class HttpClients
{
    public static HttpClient Create() => new(Handler())
    {
        // Time is kept by the transport, on the TimeProvider of the options.
        Timeout = Timeout.InfiniteTimeSpan,
    };

#if NET
    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        UseCookies = false,
    };
#else
    public static HttpClientHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
    };
#endif
}
