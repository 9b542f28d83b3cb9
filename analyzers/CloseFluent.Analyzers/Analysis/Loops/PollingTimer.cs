using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A function that a timer calls again and again, and that asks whether one action is done.</summary>
internal static class PollingTimer
{
    private const string Timer = "Timer";

    /// <summary>Determines whether a question is asked so.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax question, ExpressionSyntax id,
        CancellationToken cancellationToken)
    {
        SyntaxNode function = question.EnclosingFunction();
        return function is AnonymousFunctionExpressionSyntax callback
            && IsCallback(model, callback, cancellationToken)
            && PollingLoop.WaitsForEnd(known, callback)
            && !new ChangeInIteration(
                model,
                known,
                new CodeRegion(callback, [callback.Span], node =>
                    !(node is AssignmentExpressionSyntax or VariableDeclaratorSyntax && node.Span.Contains(question.Span))),
                cancellationToken).MayChange(id);
    }

    // new Timer(async _ => …, null, 0, 1000) and timer.Elapsed += async (_, _) => …
    private static bool IsCallback(
        SemanticModel model, AnonymousFunctionExpressionSyntax callback, CancellationToken cancellationToken)
    {
        switch (callback.Parent)
        {
            case ArgumentSyntax
            {
                Parent: ArgumentListSyntax { Arguments: [var first, _, _, var period], Parent: ExpressionSyntax made },
            } argument:
                return first == argument
                    && !IsNever(period.Expression)
                    && IsTimer(model.GetTypeInfo(made, cancellationToken).Type, nameof(System.Threading));
            case AssignmentExpressionSyntax
            {
                OperatorToken.ValueText: "+=",
                Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Elapsed", Expression: var timer },
            }:
                return IsTimer(model.GetTypeInfo(timer, cancellationToken).Type, "Timers");
            default:
                return false;
        }
    }

    // Once is not again and again.
    private static bool IsNever(ExpressionSyntax period) => period is PrefixUnaryExpressionSyntax
        || period is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Infinite" or "InfiniteTimeSpan" };

    private static bool IsTimer(ITypeSymbol? type, string containing) => type is { Name: Timer }
        && type.ContainingNamespace is { ContainingNamespace.Name: nameof(System) } place
        && place.Name == containing;
}
