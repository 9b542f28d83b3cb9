using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the member of what a call of the client's gives, where its task was asked for it.</summary>
internal static class AwaitedSuggestion
{
    public static Suggestion? Find(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax receiver,
        CancellationToken cancellationToken)
    {
        if (receiver.Unwrap() is not InvocationExpressionSyntax { } call
            || call.CalledName() is not { } called
            || !known.Names.ClientMembers.Contains(called.Identifier.ValueText)
            || model.GetTypeInfo(receiver, cancellationToken).Type is not INamedTypeSymbol
                { Name: nameof(Task), TypeArguments: [{ } result] }
            || !known.IsLibraryType(result)
            || !result.AllMembers().Any(member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
                && member.Name == name.Identifier.ValueText)
            || name.IsCalledRightly(model, cancellationToken)
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true })
        {
            return null;
        }

        string sure = model.GetNullableContext(name.SpanStart).AnnotationsEnabled()
            && result.NullableAnnotation == NullableAnnotation.Annotated ? "!" : "";
        ExpressionSyntax whole = name.Access();
        ExpressionSyntax outer = whole.WalkUpWrappers();
        SyntaxNode replaced = outer.Parent is AwaitExpressionSyntax && name.Invocation() is null ? outer.Parent : whole;
        bool isSure = name.Parent is MemberAccessExpressionSyntax && FunctionSyntax.CanAwait(whole);
        return new Suggestion(
            $"'{CodeQuote.From(receiver)}' is not awaited",
            $"write '(await {CodeQuote.From(receiver)}){sure}.{name}'",
            isSure ? new TextChange(replaced.Span, $"(await {receiver}){sure}.{name}") : null);
    }
}
