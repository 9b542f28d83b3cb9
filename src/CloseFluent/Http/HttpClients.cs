namespace CloseFluent;

/// <summary>Makes the HttpClient that is used where none is handed in.</summary>
internal static class HttpClients
{
    public static HttpClient Create() => new(Handler())
    {
        // Time is kept by the transport, on the TimeProvider of the options.
        Timeout = Timeout.InfiniteTimeSpan,
    };

#if NET
    public static HttpMessageHandler Handler() => new SameAddressHandler(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        UseCookies = false,
    });
#else
    public static HttpMessageHandler Handler() => new SameAddressHandler(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
    });
#endif
}
