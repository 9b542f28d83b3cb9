namespace CloseFluent;

/// <summary>
/// Requires of an address that what is sent there cannot be read on the way, unless a host was named for which it may.
/// </summary>
internal static class SafeAddress
{
    /// <param name="address">The address.</param>
    /// <param name="option">The option that it comes from.</param>
    /// <param name="example">An address that is right.</param>
    /// <param name="unencryptedHost">The host to which http is taken, or null.</param>
    /// <exception cref="ArgumentException">
    /// The address is not of that form, or would send a credential unencrypted.
    /// </exception>
    public static Uri Require(Uri address, string option, string example, string? unencryptedHost)
    {
        if (!AddressDemand.HasForm(address))
        {
            throw new ArgumentException(
                $"CloseClientOptions.{option} is {AddressDemand.Form}, for example {example}", option);
        }

        return AddressDemand.IsSafe(address) || IsNamed(address, unencryptedHost)
            ? address
            : throw new ArgumentException(
                $"CloseClientOptions.{option} is {address.Scheme}://{address.Authority}, which would send the credential "
                + "unencrypted. Use https; http is taken on a loopback address, and for development on the one host that "
                + "CloseClientOptions.AllowUnencryptedHost names.",
                option);
    }

    /// <exception cref="ArgumentException">The host is not a valid host name, or is one of Close's.</exception>
    public static void RequireHost(string? host, string option)
    {
        if (host is not null && TextDemand.FaultOf(nameof(ArgumentKind.Host), host) is { } fault)
        {
            throw new ArgumentException($"CloseClientOptions.{option} is {fault}", option);
        }
    }

    private static bool IsNamed(Uri address, string? unencryptedHost) =>
        address.Scheme == Uri.UriSchemeHttp
        && unencryptedHost is not null
        && address.DnsSafeHost.Equals(unencryptedHost.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}
