using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines whether something is asked in each iteration before a send is reached, be it a person, the clock or Close: then no one can see that
/// a failure leads to the send again.
/// </summary>
internal sealed class AttemptDecision(IReadOnlyList<SyntaxNode> round, InvocationExpressionSyntax call, StatementSyntax loop)
{
    private const int LongestFlow = 4;

    private static readonly HashSet<string> s_questions =
        ["ReadLine", "ReadLineAsync", "ReadKey", "Prompt", "PromptAsync", "Confirm", "ConfirmAsync", "Ask", "AskAsync"];

    private static readonly HashSet<string> s_clocks = ["Now", "UtcNow", "Today", "KeyAvailable"];

    /// <summary>Determines whether a call asks the person at the keyboard.</summary>
    public static bool AsksSomebody(SyntaxNode node) => node is InvocationExpressionSyntax question
        && question.CalledName()?.Identifier.ValueText is { } name
        && s_questions.Contains(name);

    public bool IsMade(TryStatementSyntax attempt, IReadOnlyList<StatementSyntax> before) =>
        call.Ancestors().TakeWhile(node => node != loop).Any(ancestor => ancestor switch
        {
            IfStatementSyntax choice => Asks(choice.Condition, LongestFlow),
            SwitchStatementSyntax choice => Asks(choice.Expression, LongestFlow),
            ConditionalExpressionSyntax choice => Asks(choice.Condition, LongestFlow),
            _ => false,
        })
        || before.Concat(attempt.Block.Statements.Where(statement => statement.Span.End < call.SpanStart)).Any(MayLeave);

    // A way out that hangs on what is asked; to be stopped from outside is none.
    private bool MayLeave(StatementSyntax part) => part
        .DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(node => node is ReturnStatementSyntax or BreakStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax
                && node.Ancestors().TakeWhile(ancestor => ancestor != part.Parent).Any(IsAsked)
            || (node is InvocationExpressionSyntax thrower
                && thrower.CalledName()?.Identifier.ValueText is { } name
                && name.Contains("Throw") && name != PathFromCatch.ThrowIfCancelled));

    private bool IsAsked(SyntaxNode ancestor) => ancestor switch
    {
        IfStatementSyntax choice => Asks(choice.Condition, LongestFlow),
        SwitchStatementSyntax choice => Asks(choice.Expression, LongestFlow),
        _ => false,
    };

    private bool Asks(ExpressionSyntax expression, int depth) => depth == 0
        || expression.DescendantNodesAndSelf().Any(node => node switch
        {
            InvocationExpressionSyntax or AwaitExpressionSyntax => true,
            MemberAccessExpressionSyntax access => s_clocks.Contains(access.Name.Identifier.ValueText),
            IdentifierNameSyntax name => LoopIteration.IsRead(name)
                && round.Any(write => AssignedNames.In(write).Contains(name.Identifier.ValueText) && IsAskedFor(write, depth)),
            _ => false,
        });

    private bool IsAskedFor(SyntaxNode write, int depth) => write switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => Asks(value, depth - 1),
        AssignmentExpressionSyntax set when set.IsKind(SyntaxKind.SimpleAssignmentExpression) =>
            !set.Span.Contains(call.Span) && Asks(set.Right, depth - 1),
        SingleVariableDesignationSyntax or ArgumentSyntax => true,
        _ => false,
    };
}
