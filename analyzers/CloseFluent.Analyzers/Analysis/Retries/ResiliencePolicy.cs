using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A pipeline or policy that runs a function, such as Polly's: where it can be seen how it is built, that shows whether it
/// repeats what may have happened.
/// </summary>
internal static class ResiliencePolicy
{
    private static readonly HashSet<string> s_runs = ["Execute", "ExecuteAsync", "ExecuteAndCaptureAsync", "ExecuteOutcomeAsync"];

    /// <summary>Determines whether a call runs a function by a policy that evidently retries after an unknown outcome.</summary>
    /// <param name="model">What the compiler knows of the code.</param>
    /// <param name="known">The library, which knows the other names of types.</param>
    /// <param name="call">The call that a function is passed to.</param>
    /// <param name="unknown">The names of the exception of an unknown outcome and of its bases.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool Retries(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, HashSet<string> unknown,
        CancellationToken cancellationToken)
    {
        if (call.CalledName() is not { } name
            || !s_runs.Contains(name.Identifier.ValueText)
            || name.Receiver() is not { } policy)
        {
            return false;
        }

        SyntaxNode[] built = [.. (FindOrigin(model, policy, cancellationToken) ?? policy).DescendantsAndSelf()];
        bool repeats = built.OfType<SimpleNameSyntax>().Any(part => part.Invocation() is not null
            && (part.Identifier.ValueText.Contains("Retry") || part.Identifier.ValueText.Contains("Hedging")));
        return repeats && HandlesUnknown(known, built, unknown);
    }

    private static ExpressionSyntax? FindOrigin(SemanticModel model, ExpressionSyntax policy, CancellationToken cancellationToken)
    {
        if (policy is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }))
        {
            return null;
        }

        return ConstantInitializer.Find(model, policy, cancellationToken);
    }

    // A pipeline of which nothing else is said handles every exception. What a function decides is not known.
    private static bool HandlesUnknown(KnownSymbols known, SyntaxNode[] built, HashSet<string> unknown)
    {
        string?[] handled = [.. built.OfType<GenericNameSyntax>()
            .Where(name => name.Identifier.ValueText is "Handle" or "Or" or "HandleInner" or "OrInner")
            .Select(name => known.NameOf(name.TypeArgumentList.Arguments[0]))];
        bool isDecided = built.Any(node => node is InvocationExpressionSyntax call && IsDecision(call)
            || (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "ShouldHandle" } }
                && handled.Length == 0));
        return !isDecided && (handled.Length == 0 || handled.Any(type => type is not null && unknown.Contains(type)));
    }

    private static bool IsDecision(InvocationExpressionSyntax call) => call.CalledName()?.Identifier.ValueText switch
    {
        "Handle" or "Or" => call.ArgumentList.Arguments.Count > 0,
        "HandleResult" or "OrResult" => true,
        _ => false,
    };
}
