using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A loop, or a function that is called for each item of a list, that does nothing of note but to send once: again and again
/// without a wait.
/// </summary>
internal static class RepeatedSend
{
    private static readonly KeptByModel<(StatementSyntax Loop, string? Name), bool> s_onlySends = new();

    /// <summary>The loop around a send, as far as the text shows; null where it waits, asks or decides something.</summary>
    /// <param name="model">What the compiler knows of the code.</param>
    /// <param name="known">The library.</param>
    /// <param name="call">The send, or a call that sends.</param>
    /// <param name="isSend">Which calls are meant.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static StatementSyntax? FindLoop(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, Func<InvocationExpressionSyntax, bool> isSend,
        CancellationToken cancellationToken)
    {
        if (isSend(call)
            && SendingStatement.RootOf(call) is StatementSyntax root
            && LoopAround(root) is { } loop
            && s_onlySends.GetOrAdd(
                model,
                (loop, call.CalledName()?.Identifier.ValueText),
                key => OnlySends(model, known, key.Loop, isSend, cancellationToken)))
        {
            return loop;
        }

        return null;
    }

    /// <summary>
    /// The query around a send, or the function that a call runs for each item, where it does not look at the item but to send the
    /// same; else null.
    /// </summary>
    public static SyntaxNode? FindFunction(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (SentExpression.MayBe(known, call)
            && SendingStatement.RootOf(call) is { } root
            && (root.Parent is SelectClauseSyntax || call.EnclosingFunction() is LambdaExpressionSyntax)
            && LeadIteration.Find(model, call, cancellationToken) is { Loop: null, Body: var body } iteration
            && (body is QueryExpressionSyntax { Body.Clauses.Count: 0 } || body.Parent == call.EnclosingFunction())
            && !iteration.Variables.Any(variable => body.UsesOf(variable).Any())
            && SendsOnce(known, body)
            && new ValueFlow(model, cancellationToken).FateOfTask(call) != ValueFate.NeverMade)
        {
            return body.Parent as LambdaExpressionSyntax ?? body;
        }

        return null;
    }

    /// <summary>
    /// Determines whether a send that no one sees fail is in such a function, and sends the same each time; CLOSE1004 says both then.
    /// </summary>
    public static bool IsInFunction(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        FindFunction(model, known, call, cancellationToken) is { } function
        && SentExpression.Find(model, known, call, cancellationToken) is { } send
        && IsSame(model, known, function, send, cancellationToken);

    private static bool SendsOnce(KnownSymbols known, SyntaxNode body) => body is BlockSyntax block
        ? SendingStatement.CountSends(known, call => SentExpression.MayBe(known, call), block) == 1
        : body.DescendantsInFunction().OfType<InvocationExpressionSyntax>().Count(call => SentExpression.MayBe(known, call)) == 1;

    /// <summary>Determines whether each iteration sends the same with the same client.</summary>
    public static bool IsSame(
        SemanticModel model, KnownSymbols known, SyntaxNode repeated, SentExpression send, CancellationToken cancellationToken)
    {
        IEnumerable<SyntaxNode> parts = repeated is StatementSyntax loop ? LoopIteration.Parts(loop) : [repeated];
        CodeRegion iteration = new(repeated, parts.Select(part => part.Span), _ => true);
        return !new ChangeInIteration(model, known, iteration, cancellationToken).MayChange(send);
    }

    // The loop that makes the statement in every iteration. What comes over time is a reason to send again.
    private static StatementSyntax? LoopAround(StatementSyntax statement) => statement.Parent switch
    {
        CommonForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } => null,
        StatementSyntax loop when LoopIteration.IsLoop(loop) => loop,
        BlockSyntax or TryStatementSyntax or UsingStatementSyntax => LoopAround((StatementSyntax)statement.Parent),
        _ => null,
    };

    // while (sent is null): one response is enough. A member of it, such as its status, is not of this send alone.
    private static bool EndsOnResponse(ExpressionSyntax? condition, StatementSyntax body) => condition?.DescendantsAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Any(name => LoopIteration.IsRead(name)
            && name.WalkUpWrappers().Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax)
            && SyntaxIndex.Of(body).Writes(name.Identifier.ValueText, body.Span).Any(
                write => write is AssignmentExpressionSyntax)) == true;

    private static bool OnlySends(
        SemanticModel model, KnownSymbols known, StatementSyntax loop, Func<InvocationExpressionSyntax, bool> isSend,
        CancellationToken cancellationToken)
    {
        (IEnumerable<ExpressionSyntax?> header, StatementSyntax body) = loop switch
        {
            ForStatementSyntax counted => ([counted.Condition, .. counted.Incrementors], counted.Statement),
            WhileStatementSyntax repeated => ([repeated.Condition], repeated.Statement),
            DoStatementSyntax repeated => ([repeated.Condition], repeated.Statement),
            CommonForEachStatementSyntax each => (ItemsOf(each), each.Statement),
            _ => (Array.Empty<ExpressionSyntax?>(), loop),
        };
        return header.All(part => SendingStatement.IsHarmless(known, part) && !EndsOnResponse(part, body)
                && part?.IsKind(SyntaxKind.FalseLiteralExpression) != true)
            && SendingStatement.CountSends(known, isSend, body) == 1;

        // A query does not wait.
        IEnumerable<ExpressionSyntax?> ItemsOf(CommonForEachStatementSyntax each) =>
            each.Expression.Unwrap() is InvocationExpressionSyntax call
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && method.ContainingType.IsLinq() ? [call.CalledName()?.Receiver()] : [each.Expression];
    }
}
