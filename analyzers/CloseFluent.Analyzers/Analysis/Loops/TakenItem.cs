using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The item that each iteration of a <c>while</c> takes from a queue, a stack, a channel or an enumerator.</summary>
/// <param name="Source">What it is taken from.</param>
/// <param name="Variable">The variable that it is in, or of an enumerator the one that has it; null where it is in none.</param>
/// <param name="Call">The call that takes it.</param>
internal sealed record TakenItem(ExpressionSyntax Source, string? Variable, InvocationExpressionSyntax Call)
{
    private static readonly HashSet<string> s_tries = ["TryDequeue", "TryPop", "TryTake", "TryRead", "TryReceive"];
    private static readonly HashSet<string> s_takes = ["Dequeue", "Pop", "Take", "ReadAsync", "ReceiveAsync"];

    private static readonly KeptBySyntax<TakenItem?> s_items = new(loop =>
        InCondition((StatementSyntax)loop) ?? InBody((StatementSyntax)loop));

    /// <summary>What a loop takes, if it is one thing; else null.</summary>
    public static TakenItem? In(StatementSyntax loop) => s_items.Of(loop);

    private static TakenItem? InCondition(StatementSyntax loop)
    {
        foreach (InvocationExpressionSyntax call in CallsIn(ConditionOf(loop)))
        {
            if (call.CalledName() is not { } name || name.Receiver() is not { } source)
            {
                continue;
            }

            if (s_tries.Contains(name.Identifier.ValueText)
                && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } item
                && NameOf(item) is { } variable)
            {
                return new TakenItem(source, variable, call);
            }

            if (name.Identifier.ValueText is "MoveNext" or "MoveNextAsync" && source is IdentifierNameSyntax enumerator)
            {
                return new TakenItem(source, enumerator.Identifier.ValueText, call);
            }
        }

        return null;
    }

    private static TakenItem? InBody(StatementSyntax loop)
    {
        InvocationExpressionSyntax[] taken = [.. CallsIn(loop).Where(IsTaking)];
        if (taken is not [var call] || call.CalledName()!.Receiver() is not { } source)
        {
            return null;
        }

        ExpressionSyntax whole = call.WalkUpWrappers();
        whole = (whole.Parent as AwaitExpressionSyntax)?.WalkUpWrappers() ?? whole;
        return new TakenItem(
            source, ((whole.Parent as EqualsValueClauseSyntax)?.Parent as VariableDeclaratorSyntax)?.Identifier.ValueText, call);
    }

    // Take(5) is a part of a list.
    private static bool IsTaking(InvocationExpressionSyntax call) =>
        call.CalledName() is { Identifier.ValueText: var name } && s_takes.Contains(name)
        && call.ArgumentList.Arguments.Count <= (name.EndsWith("Async", StringComparison.Ordinal) ? 1 : 0);

    private static IEnumerable<InvocationExpressionSyntax> CallsIn(SyntaxNode? code) =>
        code?.DescendantsInFunction().OfType<InvocationExpressionSyntax>() ?? [];

    private static ExpressionSyntax? ConditionOf(StatementSyntax loop) => loop switch
    {
        WhileStatementSyntax statement => statement.Condition,
        DoStatementSyntax statement => statement.Condition,
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax item) => item switch
    {
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => variable.Identifier.ValueText,
        IdentifierNameSyntax variable => variable.Identifier.ValueText,
        _ => null,
    };
}
