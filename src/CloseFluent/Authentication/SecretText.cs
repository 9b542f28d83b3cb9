namespace CloseFluent;

/// <summary>Refuses what secrets cannot be. No message shows their value.</summary>
internal static class SecretText
{
    public static void Require(ArgumentKind kind, string? secret, string argument)
    {
        if (TextDemand.FaultOf(kind.ToString(), secret ?? string.Empty) is { } fault)
        {
            throw new ArgumentException(fault, argument);
        }
    }
}
