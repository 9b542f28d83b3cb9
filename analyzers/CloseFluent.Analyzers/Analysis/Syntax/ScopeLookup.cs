using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers;

/// <summary>Finds what is in scope at a place in the source.</summary>
internal static class ScopeLookup
{
    /// <summary>
    /// The one variable, or else the one member, of a type; where there are several, the one with the wished name. Null
    /// where that leaves a choice: a wrong sender is worse than a question.
    /// </summary>
    public static string? FindName(SemanticModel model, int position, string preferredName, Func<ITypeSymbol, bool> accepts)
    {
        ISymbol[] found = FindSymbols(model, position, accepts);
        if (found is [var only])
        {
            return only.Name;
        }

        return Array.Find(found, member => member.Name.TrimStart('_') == preferredName)?.Name;
    }

    /// <summary>
    /// The variables, or else the members, or else the members of one of these, of a type. Where leads are meant, what is
    /// named as something to be left out is none of them.
    /// </summary>
    public static IReadOnlyList<string> FindNames(
        SemanticModel model, int position, bool areLeads, Func<ITypeSymbol, bool> accepts)
    {
        bool Fits(ISymbol symbol) => !areLeads || !NegatedNames.Is(symbol.Name);
        string[] direct = [.. FindSymbols(model, position, accepts).Where(Fits).Select(symbol => Escaped(symbol.Name))];
        return direct.Length > 0 ? direct :
        [
            .. Symbols(model, position, HasOwnMembers)
                .Where(Fits)
                .SelectMany(owner => MembersOf(model, position, owner, accepts).Where(Fits)
                    .Select(member => $"{Escaped(owner.Name)}.{Escaped(member.Name)}"))
                .Distinct(),
        ];
    }

    /// <summary>
    /// The cancellation token in scope: a parameter of the innermost function that has one, or the one variable.
    /// </summary>
    public static string? FindToken(SemanticModel model, int position)
    {
        ISymbol[] tokens = [.. Symbols(model, position, IsToken).Where(symbol => IsVariable(symbol, position))];
        for (ISymbol? function = model.GetEnclosingSymbol(position); function is IMethodSymbol; function = function.ContainingSymbol)
        {
            if (tokens.LastOrDefault(token => token is IParameterSymbol
                && token.ContainingSymbol.Is(function)) is { } parameter)
            {
                return Escaped(parameter.Name);
            }

            if (tokens.Where(token => token.ContainingSymbol.Is(function)).ToArray() is [var only])
            {
                return Escaped(only.Name);
            }

            if (function is { IsStatic: true })
            {
                break;
            }
        }

        return null;
    }

    public static bool IsToken(ITypeSymbol? type) =>
        type is { Name: nameof(CancellationToken), ContainingNamespace: { Name: nameof(System.Threading) } containing }
        && containing.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The client in scope, or the name that one would have.</summary>
    public static string ClientNameAt(SemanticModel model, KnownSymbols known, int position) =>
        FindName(model, position, "close", known.IsClient) ?? "close";

    /// <summary>
    /// Determines whether a value of the type can be passed as it is; what converts by a user's operator does not count.
    /// </summary>
    public static Func<ITypeSymbol, bool> ConvertsTo(SemanticModel model, ITypeSymbol target) => type =>
        type.TypeKind != TypeKind.Error
        && model.Compilation.ClassifyConversion(type, target) is { IsIdentity: true } or { IsReference: true, IsImplicit: true };

    /// <summary>What some code would represent at a place; null where it would not compile.</summary>
    public static ISymbol? Bind(SemanticModel model, int position, string code) => model.GetSpeculativeSymbolInfo(
        position, SyntaxFactory.ParseExpression(code), SpeculativeBindingOption.BindAsExpression).Symbol;

    public static bool IsTaken(SemanticModel model, int position, string name) =>
        !model.LookupSymbols(position, name: name).IsEmpty;

    private static ISymbol[] FindSymbols(SemanticModel model, int position, Func<ITypeSymbol, bool> accepts)
    {
        bool isStatic = IsStatic(model.GetEnclosingSymbol(position));
        ISymbol[] symbols = [.. Symbols(model, position, accepts)];
        ISymbol[] variables = [.. symbols.Where(symbol => !IsMember(symbol, isStatic) && IsVariable(symbol, position))];
        return variables.Length > 0 ? variables : [.. symbols.Where(symbol => IsMember(symbol, isStatic))];
    }

    private static IEnumerable<ISymbol> Symbols(SemanticModel model, int position, Func<ITypeSymbol, bool> accepts) =>
        model.LookupSymbols(position).Where(symbol =>
            symbol is { CanBeReferencedByName: true } && symbol.TypeOf() is { } type && accepts(type));

    private static IEnumerable<ISymbol> MembersOf(
        SemanticModel model, int position, ISymbol owner, Func<ITypeSymbol, bool> accepts)
    {
        if (IsVariable(owner, position) || IsMember(owner, IsStatic(model.GetEnclosingSymbol(position))))
        {
            return model.LookupSymbols(position, owner.TypeOf() as INamespaceOrTypeSymbol)
                .Where(member => IsMember(member, isStatic: false) && !member.IsStatic && member.TypeOf() is { } type
                    && accepts(type));
        }

        return [];
    }

    // The user's own objects. A part of an action or of a client is that of another one.
    private static bool HasOwnMembers(ITypeSymbol type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
        && type.ContainingNamespace is { } containing
        && (containing.IsGlobalNamespace
            || Outermost(containing) is not (nameof(System) or nameof(Microsoft) or nameof(CloseFluent)));

    private static string Outermost(INamespaceSymbol containing)
    {
        while (!containing.ContainingNamespace.IsGlobalNamespace)
        {
            containing = containing.ContainingNamespace;
        }

        return containing.Name;
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static bool IsVariable(ISymbol symbol, int position) => symbol switch
    {
        IParameterSymbol => true,
        ILocalSymbol local => local.DeclaringSyntaxReferences.All(declaration => declaration.Span.End < position),
        _ => false,
    };

    // What comes by `using static`, such as ContactPreference.Lead or Leads.All, is a choice, not a variable.
    private static bool IsMember(ISymbol symbol, bool isStatic) =>
        symbol is IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null }
        && (symbol.IsStatic || !isStatic)
        && !symbol.ContainingType.Is(symbol.TypeOf())
        && !(symbol.IsStatic
            && symbol.ContainingNamespace is { Name: nameof(CloseFluent), ContainingNamespace.IsGlobalNamespace: true });

    private static bool IsStatic(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, IsStatic: false })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is null or { IsStatic: true } or IFieldSymbol;
    }
}
