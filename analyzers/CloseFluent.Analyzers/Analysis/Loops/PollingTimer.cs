using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A function that a timer calls again and again, and that asks whether one action is done.</summary>
internal static class PollingTimer
{
    /// <summary>Determines whether a question is asked so.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax question, ExpressionSyntax id,
        CancellationToken cancellationToken)
    {
        SyntaxNode function = question.EnclosingFunction();
        return PollingLoop.WaitsForEnd(known, function)
            && TimerFunction.Is(model, function, cancellationToken)
            && !new ChangeInIteration(
                model,
                known,
                new CodeRegion(question, [function.Span], node => node != function && !PollingLoop.KeepsResponse(node, question)),
                cancellationToken).MayChange(id);
    }
}
