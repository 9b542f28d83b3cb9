using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers;

/// <summary>Finds what is at hand at a place in the source.</summary>
internal static class ScopeLookup
{
    /// <summary>
    /// The one variable, or else the one member, of a type; where there are several, the one with the wished name. Null where
    /// that leaves a choice: a wrong sender is worse than a question.
    /// </summary>
    public static string? NameOf(SemanticModel model, int position, string wish, Func<ITypeSymbol, bool> fits)
    {
        bool isStatic = IsStatic(model.GetEnclosingSymbol(position));
        List<ISymbol> members = [];
        List<ISymbol> variables = [];
        foreach (ISymbol symbol in model.LookupSymbols(position))
        {
            if (symbol is { CanBeReferencedByName: true } && symbol.TypeOf() is { } type && fits(type))
            {
                if (IsMember(symbol, isStatic))
                {
                    members.Add(symbol);
                }
                else if (IsVariable(symbol, position))
                {
                    variables.Add(symbol);
                }
            }
        }

        return Choose(variables, wish) ?? (variables.Count == 0 ? Choose(members, wish) : null);
    }

    /// <summary>The client at hand, or the name that one would have.</summary>
    public static string ClientAt(SemanticModel model, KnownSymbols known, int position) =>
        NameOf(model, position, "close", known.IsClient) ?? "close";

    /// <summary>
    /// Whether a value of the type can be handed in as it is; what converts by a user's operator does not count.
    /// </summary>
    public static Func<ITypeSymbol, bool> As(SemanticModel model, ITypeSymbol wanted) => type =>
        type.TypeKind != TypeKind.Error
        && model.Compilation.ClassifyConversion(type, wanted) is { IsIdentity: true } or { IsReference: true, IsImplicit: true };

    /// <summary>What some code would stand for at a place; null where it would not compile.</summary>
    public static ISymbol? Bind(SemanticModel model, int position, string code) => model.GetSpeculativeSymbolInfo(
        position, SyntaxFactory.ParseExpression(code), SpeculativeBindingOption.BindAsExpression).Symbol;

    public static bool IsTaken(SemanticModel model, int position, string name) =>
        !model.LookupSymbols(position, name: name).IsEmpty;

    private static string? Choose(List<ISymbol> symbols, string wish) =>
        (symbols.Count == 1 ? symbols[0] : symbols.Find(one => one.Name.TrimStart('_') == wish))?.Name;

    private static bool IsVariable(ISymbol symbol, int position) => symbol switch
    {
        IParameterSymbol => true,
        ILocalSymbol local => local.DeclaringSyntaxReferences.All(declaration => declaration.Span.End < position),
        _ => false,
    };

    // A member of its own type, such as ContactPreference.Lead through `using static`, is a choice, not a variable.
    private static bool IsMember(ISymbol symbol, bool isStatic) =>
        symbol is IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null }
        && (symbol.IsStatic || !isStatic)
        && !symbol.ContainingType.Is(symbol.TypeOf());

    private static bool IsStatic(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, IsStatic: false })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is null or { IsStatic: true } or IFieldSymbol;
    }
}
