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
            WithExpressionSyntax => Unchanged(model, known, value, cancellationToken),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax initializer } =>
                FindProperty(model, known, name, initializer, cancellationToken),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ArgumentSyntax argument } assignment =>
                FindNamed(model, known, name, assignment, argument, cancellationToken),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => FindSet(model, known, access, cancellationToken),
            _ => null,
        };

    // From(sender = ada), as other languages name an argument.
    private static Suggestion? FindNamed(
        SemanticModel model, KnownSymbols known, IdentifierNameSyntax name, AssignmentExpressionSyntax assignment, ArgumentSyntax argument,
        CancellationToken cancellationToken)
    {
        if (argument.Parent?.Parent is not ExpressionSyntax call
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true }
            || !Called(model.GetSymbolInfo(call, cancellationToken)).Any(method => known.IsLibraryType(method.ContainingType)
                && method.Parameters.Any(parameter => parameter.Name == name.Identifier.ValueText)))
        {
            return null;
        }

        string text = $"{name}: {assignment.Right}";
        return new Suggestion(
            $"'{CodeQuote.From(assignment)}' assigns to a variable",
            $"name an argument as in '{text}'",
            new TextChange(argument.Span, text));
    }

    private static IEnumerable<IMethodSymbol> Called(SymbolInfo info) =>
        info.CandidateSymbols.Prepend(info.Symbol).OfType<IMethodSymbol>();

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

    /// <summary>A selection, or a list that comes in pages, that is taken for a list or for a task.</summary>
    public static Suggestion? FindList(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        ITypeSymbol? type = model.GetTypeInfo(value, cancellationToken).Type;
        if (type is INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] }
            && FactoryMethods.ItemOf(result) is { } item && known.IsLibraryType(item))
        {
            return new Suggestion(
                $"'{CodeQuote.From(value)}' is not awaited",
                $"write 'await {CodeQuote.From(value)}'",
                FunctionSyntax.CanAwait(value) ? new TextChange(value.Span, $"await {value}") : null);
        }

        if (type is INamedTypeSymbol { Name: "IAsyncEnumerable", TypeArguments: [var one] } && known.IsLibraryType(one)
            && value.WalkUpWrappers().Parent is not ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 })
        {
            return new Suggestion(
                $"'{CodeQuote.From(value)}' gives one {one.Name} after another, as they arrive",
                $"write 'await foreach (var one in {CodeQuote.From(value)}) {{ … }}'");
        }

        if (!known.Effects.IsSelection(type))
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
        known.Names.Properties.Contains(access.Name.Identifier.ValueText)
        || known.Versioned.ReadProperties(known).Contains(access.Name.Identifier.ValueText)
            ? Unchanged(model, known, access.Expression, cancellationToken)
            : null;

    private static Suggestion? Unchanged(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(value, cancellationToken).Type is not { IsRecord: false } type || !known.IsLibraryType(type))
        {
            return null;
        }

        if (known.IsReady(type))
        {
            return new Suggestion(
                $"'{CodeQuote.From(value)}' is an action, which never changes", "make another one with its own chain");
        }

        IPropertySymbol[] settable = [.. type.AllMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is not null)];
        if (settable.Length > 0)
        {
            return Array.TrueForAll(settable, property => property.SetMethod!.IsInitOnly)
                ? FindReceived(model, known, value, type)
                : null;
        }

        string[] creations = [.. ConstructionSuggestion.Creations(model, value.SpanStart, type)];
        return creations.Length == 0
            ? null
            : new Suggestion(
                $"'{CodeQuote.From(value)}' is {type.WithArticle()}, which never changes",
                $"write '{string.Join("' or '", creations)}'");
    }

    // What Close responded: a copy of it changes nothing there.
    private static Suggestion FindReceived(SemanticModel model, KnownSymbols known, ExpressionSyntax value, ITypeSymbol type)
    {
        string client = ScopeLookup.ClientNameAt(model, known, value.SpanStart);
        string? get = ClientMemberSuggestion.Show(known, value, type, client, "GetAsync");
        string create = $"create one for a test with 'new {type.ToMinimalDisplayString(model, value.SpanStart)} {{ … }}'";
        return new Suggestion(
            $"'{CodeQuote.From(value)}' is what Close responded, which never changes",
            get is null ? create : $"read it again with 'await {get}', or {create}");
    }

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

        IPropertySymbol[] settable = [.. type.AllMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public })];
        string written = name.Identifier.ValueText;
        string[] meant = [.. settable.Where(property => known.AlsoCalledNames(property).Contains(written))
            .Select(property => property.Name)];
        NameSuggestions similar = meant.Length > 0
            ? new NameSuggestions(meant, false)
            : NameSuggestions.FindLoosely(written, settable.Select(property => property.Name));
        return similar.Names.Count == 0
            ? null
            : new Suggestion(
                $"'{type.Name}' has no '{name}'",
                $"write '{string.Join("' or '", similar.Names)}'",
                similar.Names is [var only] ? new TextChange(name.Span, only) : null);
    }
}
