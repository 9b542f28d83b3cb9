using System.Net;

namespace CloseFluent.Grammar;

/// <summary>What is demanded of an address that credentials are sent to.</summary>
internal static class AddressDemand
{
    /// <summary>What an address must be, as a sentence ends.</summary>
    public const string Form = "an absolute address without user, query or fragment";

    /// <summary>Determines whether an address is whole, and nothing more than an address.</summary>
    public static bool HasForm(Uri address) =>
        address.IsAbsoluteUri && address is { Query.Length: 0, Fragment.Length: 0, UserInfo.Length: 0 };

    /// <summary>Determines whether what is sent there can be read by nobody on the way, or by nobody but this machine.</summary>
    public static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps
        || (address.Scheme == Uri.UriSchemeHttp
            && (address.Host == "localhost" || (IPAddress.TryParse(address.DnsSafeHost, out IPAddress? ip) && IPAddress.IsLoopback(ip))));

    /// <summary>
    /// Why an address is refused whatever else is set, as a sentence; null where it may be taken. A host to which http is taken may be
    /// named elsewhere, but none of Close's.
    /// </summary>
    public static string? FaultOf(Uri address)
    {
        if (!HasForm(address))
        {
            return $"it is {Form}, for example https://api.close.com/api/v1/";
        }

        bool mayBeNamed = address.Scheme == Uri.UriSchemeHttp && TextDemand.FaultOf("Host", address.DnsSafeHost) is null;
        return mayBeNamed || IsSafe(address)
            ? null
            : $"{address.Scheme}://{address.Authority} would send the credential unencrypted; use https";
    }
}
