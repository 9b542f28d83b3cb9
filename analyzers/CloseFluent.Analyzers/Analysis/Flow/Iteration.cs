using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>
/// A call that runs a function once for each item of a sequence, such as <c>leads.Select(lead => …)</c> and
/// <c>Parallel.ForEachAsync(leads, (lead, stop) => …)</c>: it takes both, whatever its name.
/// </summary>
internal static class Iteration
{
    /// <summary>Determines whether a call runs a function so.</summary>
    public static bool IsOverItems(IInvocationOperation call, IAnonymousFunctionOperation function) =>
        FindItems(call, function) is not null;

    /// <summary>What a call takes the items from that it passes to a function; null where it passes none.</summary>
    public static IOperation? FindItems(IInvocationOperation call, IAnonymousFunctionOperation function) =>
        FindItems(call, function.Symbol);

    /// <summary>What a call takes the items from that it passes to a method; null where it passes none.</summary>
    public static IOperation? FindItems(IInvocationOperation call, IMethodSymbol function)
    {
        if (function.Parameters is not [{ Type: var item }, ..])
        {
            return null;
        }

        return call.Arguments.Select(argument => argument.Value)
            .Prepend(call.Instance)
            .OfType<IOperation>()
            .Select(Unconverted)
            .FirstOrDefault(value => value.Type.ItemOf().Is(item));
    }

    private static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null, IsImplicit: true, Operand: var given } ? given : value;
}
