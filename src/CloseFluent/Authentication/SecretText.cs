namespace CloseFluent;

/// <summary>What all secrets have in common: they fit into a header, and no message shows their value.</summary>
internal static class SecretText
{
    public static void Require(string secret, string what, string argument)
    {
        RequireText(secret, what, argument);
        if (!FitsHeader(secret))
        {
            throw new ArgumentException(
                $"The {what} holds white space or characters that no HTTP header takes; was more than the {what} copied?",
                argument);
        }
    }

    /// <summary>Requires any text, for a secret that is never in a header.</summary>
    public static void RequireText(string secret, string what, string argument)
    {
        // The value itself never goes into the message.
        if (string.IsNullOrWhiteSpace(secret))
        {
            throw new ArgumentException(
                $"The {what} is null or blank. Set it in the environment or the configuration that it is read from.", argument);
        }
    }

    public static bool FitsHeader(string secret) => secret.Length > 0 && secret.All(c => c is > ' ' and <= '~');
}
