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

        if (IsInjected(model, policy, cancellationToken))
        {
            return true;
        }

        SyntaxNode[] built = [.. (FindOrigin(model, policy, cancellationToken) ?? policy).DescendantsAndSelf()];
        bool repeats = built.OfType<SimpleNameSyntax>().Any(part => part.Invocation() is not null
            && (part.Identifier.ValueText.Contains("Retry") || part.Identifier.ValueText.Contains("Hedging")));
        return repeats && HandlesUnknown(known, built, unknown);
    }

    // Whoever injects one keeps what it does elsewhere, where it can be changed any day: retrying is what pipelines are made for.
    private static bool IsInjected(SemanticModel model, ExpressionSyntax policy, CancellationToken cancellationToken)
    {
        ExpressionSyntax source = policy.Unwrap() is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call
            && IsProvider(model.GetTypeInfo(called.Expression, cancellationToken).Type)
            && call.CalledName()?.Identifier.ValueText == "GetPipeline" ? called.Expression : policy;
        return (source != policy || IsPipeline(model.GetTypeInfo(policy, cancellationToken).Type))
            && model.GetSymbolInfo(source, cancellationToken).Symbol switch
            {
                IParameterSymbol => true,
                IFieldSymbol field => IsGiven(model, field, cancellationToken),
                IPropertySymbol property => IsGiven(model, property, cancellationToken),
                _ => false,
            };
    }

    private static bool IsPipeline(ITypeSymbol? type) => type is { ContainingNamespace.Name: "Polly" }
        && type.Name is "ResiliencePipeline" or "IAsyncPolicy" or "AsyncPolicy" or "ISyncPolicy";

    private static bool IsProvider(ITypeSymbol? type) => type is
    {
        Name: "ResiliencePipelineProvider" or "ResiliencePipelineRegistry",
        ContainingNamespace: { Name: "Registry", ContainingNamespace.Name: "Polly" },
    };

    // Its constructor takes it, and nothing else sets it.
    private static bool IsGiven(SemanticModel model, ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not { IsStatic: false, DeclaringSyntaxReferences: [var declaration] }
            || declaration.GetSyntax(cancellationToken) is not (VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax)
            || declaration.GetSyntax(cancellationToken) is not { SyntaxTree: var tree } source
            || tree != model.SyntaxTree)
        {
            return false;
        }

        SyntaxNode type = source.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;
        ExpressionSyntax?[] values =
        [
            (source as VariableDeclaratorSyntax)?.Initializer?.Value,
            (source as PropertyDeclarationSyntax)?.Initializer?.Value,
            .. SyntaxIndex.Of(type).Writes(member.Name, type.Span).OfType<AssignmentExpressionSyntax>().Select(set => set.Right),
        ];
        return source is ParameterSyntax
            || (values.Any(value => value is not null) && values.All(value => value is null || model.GetSymbolInfo(
                value.Unwrap() is BinaryExpressionSyntax choice ? choice.Left : value, cancellationToken).Symbol is IParameterSymbol));
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
