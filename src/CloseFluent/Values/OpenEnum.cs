namespace CloseFluent;

/// <summary>What every open enum demands of its word.</summary>
internal static class OpenEnum
{
    public static string Require(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("A word of Close's is needed, for example \"lead\"; this one is blank.", nameof(value));
        }

        return value;
    }
}
