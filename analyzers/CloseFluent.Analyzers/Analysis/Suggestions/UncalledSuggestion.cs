using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds a call of a chain that lacks its parentheses, where nothing takes a method as a value.</summary>
internal static class UncalledSuggestion
{
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        if (name.Invocation() is not null
            || !IsUsedAsValue(name.Access().WalkUpWrappers())
            || name.Receiver() is not { } receiver
            || model.GetTypeInfo(receiver, cancellationToken).Type is not { } type
            || !known.IsChainValue(type))
        {
            return null;
        }

        IMethodSymbol? method = type.InstanceMethods()
            .Where(candidate => candidate.Name == name.Identifier.ValueText)
            .OrderBy(candidate => candidate.Parameters.Length)
            .FirstOrDefault();
        if (method is null)
        {
            return null;
        }

        MissingCalls calls = MissingCalls.From(model, known, name.SpanStart, [method]);
        return new Suggestion(
            $"'{method.Name}' is a method and is not called",
            $"write '{calls.Show().Substring(1)}'",
            calls.IsComplete && calls.Alternatives().Count == 1 ? Change(known, name, method, calls.Write().Substring(1)) : null)
        {
            Shown = calls.Show().Substring(1),
        };
    }

    // A send that is a statement of its own is awaited.
    private static TextChange? Change(KnownSymbols known, SimpleNameSyntax name, IMethodSymbol method, string text)
    {
        ExpressionSyntax access = name.Access();
        if (access.Parent is not ExpressionStatementSyntax || !known.IsSend(method))
        {
            return new TextChange(name.Span, text);
        }

        return FunctionSyntax.CanAwait(access)
            ? new TextChange(access.Span, $"await {access.ToString().Substring(0, name.SpanStart - access.SpanStart)}{text}")
            : null;
    }

    // A delegate has a type that is written.
    private static bool IsUsedAsValue(ExpressionSyntax access) => access.Parent switch
    {
        ExpressionStatementSyntax or AwaitExpressionSyntax => true,
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: true } } => true,
        _ => false,
    };
}
