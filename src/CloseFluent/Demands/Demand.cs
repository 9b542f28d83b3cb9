using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>Refuses texts that the kind of their argument does not take, in the words that the rules report.</summary>
internal static class Demand
{
    public static string Require(
        ArgumentKind kind, string text, [CallerArgumentExpression(nameof(text))] string? argument = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(argument);
        }

        return TextDemand.FaultOf(kind.ToString(), text) is { } fault ? throw new ArgumentException(fault, argument) : text;
    }
}
