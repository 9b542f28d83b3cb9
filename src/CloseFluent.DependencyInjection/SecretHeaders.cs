using Microsoft.Extensions.Http;

namespace CloseFluent;

/// <summary>
/// Keeps the headers with a credential out of the logs of IHttpClientFactory. It adds to what the application redacts, and
/// takes nothing from it: by itself the factory redacts every header, and a list of names would reveal all others.
/// </summary>
internal static class SecretHeaders
{
    private static readonly HashSet<string> s_names =
        new(["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"], StringComparer.OrdinalIgnoreCase);

    public static void Redact(HttpClientFactoryOptions options)
    {
        Func<string, bool> byApplication = options.ShouldRedactHeaderValue;
        options.ShouldRedactHeaderValue = header => s_names.Contains(header) || byApplication(header);
    }
}
