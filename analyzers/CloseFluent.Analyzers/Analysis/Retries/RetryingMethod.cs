using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A method of the user's own that calls a function that it is passed again after a failure, whatever the failure was. Its
/// text says so, in whatever file it is.
/// </summary>
internal static class RetryingMethod
{
    /// <summary>Determines whether the method of a parameter does that.</summary>
    /// <param name="known">The library, which knows the other names of types.</param>
    /// <param name="parameter">The function that the method is passed.</param>
    /// <param name="unknown">The names of the exception of an unknown outcome and of its bases.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool Is(
        KnownSymbols known, IParameterSymbol parameter, HashSet<string> unknown, CancellationToken cancellationToken)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method
            || (method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences is not [var declaration])
        {
            return false;
        }

        SyntaxNode body = declaration.GetSyntax(cancellationToken);
        InvocationExpressionSyntax[] calls = [.. body.UsesOf(parameter.Name).Select(CallOf).OfType<InvocationExpressionSyntax>()];
        return calls.Any(call => IsRetried(call, calls, type => unknown.Contains(known.NameOf(type) ?? "")));
    }

    // code() and code.Invoke()
    private static InvocationExpressionSyntax? CallOf(IdentifierNameSyntax use) => use.Invocation()
        ?? (use.Parent is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Invoke" } invoke } ? invoke.Invocation() : null);

    private static bool IsRetried(
        InvocationExpressionSyntax call, InvocationExpressionSyntax[] calls, Func<TypeSyntax, bool> isUnknown)
    {
        if (CatchMatching.FindAttempt(call) is not { } attempt)
        {
            return false;
        }

        bool isLoop = LoopIteration.FindLoop(attempt) is { } loop && Leaves(call, attempt, loop);
        CatchClauseSyntax? handler = attempt.Catches.FirstOrDefault(each => Catches(each, isUnknown));
        return handler is not null
            && handler == attempt.Catches.First(each => each == handler || MayCatch(each, isUnknown))
            && IsBlind(handler)
            && (isLoop ? GoesOn(handler) : calls.Any(other => handler.Block.Span.Contains(other.Span)));
    }

    private static bool Catches(CatchClauseSyntax handler, Func<TypeSyntax, bool> isUnknown) =>
        handler.Declaration is null || isUnknown(handler.Declaration.Type);

    private static bool MayCatch(CatchClauseSyntax handler, Func<TypeSyntax, bool> isUnknown) =>
        handler.Filter is null && Catches(handler, isUnknown);

    // What looks at the exception, or asks someone, may tell an unknown outcome from others.
    private static bool IsBlind(CatchClauseSyntax handler)
    {
        string? caught = handler.Declaration?.Identifier.ValueText;
        bool isFilterBlind = handler.Filter is not { FilterExpression: var filter }
            || !filter.DescendantsAndSelf().Any(node => node is InvocationExpressionSyntax || IsNamed(node, caught));
        return isFilterBlind
            && !handler.Block.Descendants().OfType<IfStatementSyntax>().Any(choice => choice.Condition.DescendantsAndSelf()
                .Any(node => node is InvocationExpressionSyntax or AwaitExpressionSyntax || IsNamed(node, caught)))
            && !handler.Block.Descendants().Any(node => node is SwitchStatementSyntax or SwitchExpressionSyntax);
    }

    private static bool IsNamed(SyntaxNode node, string? name) =>
        node is IdentifierNameSyntax identifier && name?.Length > 0 && identifier.Identifier.ValueText == name;

    private static bool GoesOn(CatchClauseSyntax handler) => !handler.Block.Statements.Any(
        statement => statement is ThrowStatementSyntax or ReturnStatementSyntax or BreakStatementSyntax);

    // Success ends the loop.
    private static bool Leaves(InvocationExpressionSyntax call, TryStatementSyntax attempt, StatementSyntax loop) =>
        call.AncestorsInFunction().TakeWhile(node => node != attempt).Any(node => node is ReturnStatementSyntax)
        || call.Ancestors().TakeWhile(node => node != loop).OfType<BlockSyntax>().SelectMany(block => block.Statements)
            .Any(statement => statement.SpanStart >= call.Span.End && statement is ReturnStatementSyntax or BreakStatementSyntax);
}
