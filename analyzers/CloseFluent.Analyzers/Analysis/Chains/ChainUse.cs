using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What the code around a stage wants of it.</summary>
internal static class ChainUse
{
    /// <summary>Determines whether the expression is awaited, and no one gave it an awaiter.</summary>
    public static bool IsAwaitedWithoutAwaiter(SemanticModel model, ExpressionSyntax expression) =>
        expression.WalkUpWrappers().Parent is AwaitExpressionSyntax awaited
        && model.GetAwaitExpressionInfo(awaited).GetAwaiterMethod is null;

    // Another library's extension method of this name, such as Flurl's SendAsync, is a candidate that does not fit a stage.
    public static bool Binds(
        SemanticModel model, SimpleNameSyntax name, ITypeSymbol stage, CancellationToken cancellationToken)
    {
        if (name.IsCalledRightly(model, cancellationToken))
        {
            return true;
        }

        SymbolInfo info = model.GetSymbolInfo(name, cancellationToken);

        // A property of an extension block is what the compiler names, whatever it is asked of.
        return (info.Symbol is { } symbol && (!StageWalk.IsInExtensionBlock(symbol)
                || StageWalk.HasExtension(model, stage, name.SpanStart, name.Identifier.ValueText)))
            || stage.InstanceMethods().Any(method => method.Name == name.Identifier.ValueText)
            || info.CandidateSymbols.OfType<IMethodSymbol>().Any(candidate =>
                candidate.ReducedFrom?.Parameters.FirstOrDefault()?.Type is { } target
                && model.Compilation.ClassifyConversion(stage, target).IsImplicit);
    }

    /// <summary>
    /// Determines whether every call of a chain is one that the compiler knows: what is half written has its own message.
    /// </summary>
    public static bool IsBound(SemanticModel model, ExpressionSyntax end, CancellationToken cancellationToken) =>
        end.CallsBackwards().All(call => model.GetSymbolInfo(call, cancellationToken).Symbol is not null);

    public static IParameterSymbol? FindParameter(IMethodSymbol method, ArgumentSyntax argument)
    {
        if (argument.NameColon is { Name.Identifier.ValueText: var name })
        {
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        }

        int index = ((BaseArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        if (index < method.Parameters.Length)
        {
            return method.Parameters[index];
        }

        if (method.Parameters.LastOrDefault() is { IsParams: true } rest)
        {
            return rest;
        }

        return null;
    }
}
