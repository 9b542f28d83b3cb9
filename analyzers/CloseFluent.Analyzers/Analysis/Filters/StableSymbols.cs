using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds a key for each variable, field and property that is not written again: two of them may contain the same.</summary>
internal sealed class StableSymbols(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);

    /// <summary>A key that is the same for what is certainly the same; null for what may change between two readings.</summary>
    public string? FindKey(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        if (expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || model.GetSymbolInfo(expression, cancellationToken).Symbol is not { } symbol
            || !IsFixed(symbol))
        {
            return null;
        }

        string name = Number(symbol).ToString(CultureInfo.InvariantCulture);
        if (symbol.IsStatic
            || expression is not MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax and var owner })
        {
            return name;
        }

        return FindKey(owner) is { } key ? key + "." + name : null;
    }

    private int Number(ISymbol symbol)
    {
        if (!_symbols.TryGetValue(symbol, out int number))
        {
            _symbols[symbol] = number = _symbols.Count;
        }

        return number;
    }

    private bool IsFixed(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol property => IsFixed(property),
        ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None or RefKind.In } =>
            symbol.DeclaringSyntaxReferences is [var declaration]
            && !ConstantInitializer.IsAssigned(symbol, declaration.GetSyntax(cancellationToken), symbol.Name),
        _ => false,
    };

    // Written as `{ get; }` or `{ get; init; }`, or as what a record is made of.
    private bool IsFixed(IPropertySymbol property) =>
        property is
        {
            IsVirtual: false, IsOverride: false, IsAbstract: false, SetMethod: null or { IsInitOnly: true },
            DeclaringSyntaxReferences: [var declaration],
        }
        && declaration.GetSyntax(cancellationToken) is var source
        && (source is ParameterSyntax || (source is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
            && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null })));
}
