using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what was meant where a value is used as what it is not: a selection as a list, an action as an object to change, and
/// a property that there is not in an initializer.
/// </summary>
internal static class UseSuggestion
{
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, SyntaxNode use, ExpressionSyntax value, CancellationToken cancellationToken) =>
        use switch
        {
            ElementAccessExpressionSyntax access => FindIndexed(model, known, access, cancellationToken),
            ForEachStatementSyntax => FindList(model, known, value, cancellationToken),
            WithExpressionSyntax => IsAction(known, model.GetTypeInfo(value, cancellationToken).Type)
                ? Unchanged(value)
                : null,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax initializer } =>
                FindProperty(model, known, name, initializer, cancellationToken),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => FindSet(model, known, access, cancellationToken),
            _ => null,
        };

    // lead["Industry"], close.Sequences["Onboarding"]
    private static Suggestion? FindIndexed(
        SemanticModel model, KnownSymbols known, ElementAccessExpressionSyntax access, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(access.Expression, cancellationToken).Type is not { } type || !known.IsLibraryType(type))
        {
            return null;
        }

        string fault = $"'{CodeQuote.From(access.Expression)}' has no index";
        if (known.IsFields(type))
        {
            return new Suggestion(fault, $"write '{access.Expression}.Custom(\"cf_…\")' with the id of a custom field");
        }

        IMethodSymbol? search = type.AllMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.Parameters is [{ Type.SpecialType: SpecialType.System_String }, ..]);
        return search is null || !known.ClientTypes.Any(type.Is)
            ? null
            : Write(fault, access, $"await {access.Expression}.{search.Name}({access.ArgumentList.Arguments})");
    }

    private static Suggestion Write(string fault, ElementAccessExpressionSyntax access, string text) => new(
        fault,
        $"write '{text}'",
        FunctionSyntax.CanAwait(access) && access.Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax)
            ? new TextChange(access.Span, text)
            : null);

    private static Suggestion? FindList(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        if (!known.Effects.IsSelection(model.GetTypeInfo(value, cancellationToken).Type))
        {
            return null;
        }

        string client = ScopeLookup.ClientNameAt(model, known, value.SpanStart);
        return new Suggestion(
            $"'{CodeQuote.From(value)}' selects, and is not a list",
            $"write 'await {client}.PreviewAsync({CodeQuote.From(value)}, 10)' to see the first");
    }

    private static Suggestion? FindSet(
        SemanticModel model, KnownSymbols known, MemberAccessExpressionSyntax access, CancellationToken cancellationToken) =>
        access.Name.Identifier.ValueText is var name
            && known.Names.Properties.Contains(name)
            && IsAction(known, model.GetTypeInfo(access.Expression, cancellationToken).Type)
            ? Unchanged(access.Expression)
            : null;

    private static bool IsAction(KnownSymbols known, ITypeSymbol? type) => known.IsReady(type);

    private static Suggestion Unchanged(ExpressionSyntax action) =>
        new($"'{CodeQuote.From(action)}' is an action, which never changes", "make another one with its own chain");

    private static Suggestion? FindProperty(
        SemanticModel model,
        KnownSymbols known,
        IdentifierNameSyntax name,
        InitializerExpressionSyntax initializer,
        CancellationToken cancellationToken)
    {
        if (initializer.Parent is not BaseObjectCreationExpressionSyntax creation
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true }
            || model.GetTypeInfo(creation, cancellationToken).Type is not { } type
            || !known.IsLibraryType(type)
            || known.IsChainValue(type))
        {
            return null;
        }

        string[] settable = [.. type.AllMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public })
            .Select(property => property.Name)];
        NameSuggestions similar = NameSuggestions.FindLoosely(name.Identifier.ValueText, settable);
        return similar.Names.Count == 0
            ? null
            : new Suggestion(
                $"'{type.Name}' has no '{name}'",
                $"write '{string.Join("' or '", similar.Names)}'",
                similar.Names is [var only] ? new TextChange(name.Span, only) : null);
    }
}
