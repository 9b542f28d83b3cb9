using System.Text.RegularExpressions;

namespace CloseFluent;

/// <summary>
/// The addresses of Close that are not part of its API, made beside the one that is configured: where a gateway is in
/// front of Close under a prefix, secrets go to places under that prefix alone.
/// </summary>
internal static class CloseAddresses
{
    /// <summary>Close's own API.</summary>
    public static readonly Uri Api = new("https://api.close.com/api/v1/");

    private const string AuthorizePath = "oauth2/authorize/";
    private static readonly Uri s_authorizing = new("https://app.close.com/" + AuthorizePath);
    private static readonly Regex s_version = new("/api/v[0-9]+/?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Returns a token endpoint.</summary>
    /// <param name="baseAddress">The address of the API, for example <c>https://gateway.example/close/api/v1/</c>.</param>
    /// <param name="name">Its name with the slash behind it: <c>token/</c> or <c>revoke/</c>.</param>
    public static Uri OAuth(Uri baseAddress, string name) => Beside(baseAddress, "oauth2/" + name);

    /// <summary>Returns the page that users are sent to: Close's own, or one beside another address of the API.</summary>
    public static Uri Authorizing(Uri baseAddress) =>
        baseAddress.Host == Api.Host ? s_authorizing : Beside(baseAddress, AuthorizePath);

    // Where the address does not end as Close's does, all of it is the prefix.
    private static Uri Beside(Uri baseAddress, string path)
    {
        string prefix = s_version.Replace(baseAddress.AbsoluteUri, string.Empty).TrimEnd('/');
        return new Uri($"{prefix}/{path}");
    }
}
