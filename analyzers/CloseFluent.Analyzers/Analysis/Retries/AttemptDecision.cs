using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines whether a person, the clock or Close is asked in each iteration before a send is reached: then no one can see
/// that a failure leads to the send again.
/// </summary>
internal sealed class AttemptDecision(
    IReadOnlyList<SyntaxNode> iteration, InvocationExpressionSyntax call, StatementSyntax loop)
{
    private static readonly HashSet<string> s_questions =
        ["ReadLine", "ReadLineAsync", "ReadKey", "Prompt", "PromptAsync", "Confirm", "ConfirmAsync", "Ask", "AskAsync"];

    private static readonly HashSet<string> s_clocks = ["Now", "UtcNow", "Today", "KeyAvailable"];

    /// <summary>Determines whether a call asks the person at the keyboard.</summary>
    public static bool AsksSomeone(InvocationExpressionSyntax question) =>
        question.CalledName()?.Identifier.ValueText is { } name && s_questions.Contains(name);

    /// <summary>Determines whether an answer decides over the send: around it, or by a way out before it.</summary>
    public bool IsMade(IEnumerable<StatementSyntax> before) =>
        call.Ancestors().TakeWhile(ancestor => ancestor != loop).Any(IsAnswer)
        || before.SelectMany(statement => statement.DescendantNodesAndSelf()).Any(node => IsThrowingCall(node)
            || (IsExit(node)
                && node.Ancestors().TakeWhile(ancestor => ancestor != loop && !ancestor.Span.Contains(call.Span))
                    .Any(IsAnswer)));

    private static bool IsExit(SyntaxNode node) =>
        node is ReturnStatementSyntax or BreakStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax;

    private static bool IsThrowingCall(SyntaxNode node) =>
        node is InvocationExpressionSyntax call
        && call.CalledName()?.Identifier.ValueText is { } name
        && name.Contains("Throw")
        && name != PathFromCatch.ThrowIfCancelled;

    private bool IsAnswer(SyntaxNode ancestor) => ancestor switch
    {
        IfStatementSyntax choice => DependsOnAnswer(choice.Condition),
        SwitchStatementSyntax choice => DependsOnAnswer(choice.Expression),
        ConditionalExpressionSyntax choice => DependsOnAnswer(choice.Condition),
        _ => false,
    };

    private bool DependsOnAnswer(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(node => node switch
    {
        InvocationExpressionSyntax or AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax access => s_clocks.Contains(access.Name.Identifier.ValueText),
        IdentifierNameSyntax name => LoopIteration.IsRead(name) && iteration.Any(
            write => AssignedNames.In(write).Contains(name.Identifier.ValueText) && !write.Span.Contains(call.Span)
                && (write is SingleVariableDesignationSyntax or ArgumentSyntax || write.DescendantNodes().Any(
                    part => part is InvocationExpressionSyntax or AwaitExpressionSyntax))),
        _ => false,
    });
}
