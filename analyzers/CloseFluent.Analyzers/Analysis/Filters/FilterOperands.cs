using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Reads what conditions compare with: a constant, or what a variable contains that is not written again. Two variables may
/// contain the same.
/// </summary>
internal sealed class FilterOperands(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    private const int LongestFlow = 4;

    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);
    private int _unknown;

    /// <summary>Gets or sets whether what is read was computed at an earlier time than the rest.</summary>
    public bool IsEarlier { get; set; }

    /// <summary>Gets the constant text of an expression, or null.</summary>
    public string? Text(ExpressionSyntax expression)
    {
        if (ConstantValue.Only(model, expression, cancellationToken) is { IsWhole: true, Text: { } text })
        {
            return text;
        }

        return IdText(expression, LongestFlow);
    }

    /// <summary>Gets a key that is the same for what is certainly the same; never for anything else.</summary>
    public string Key(ExpressionSyntax expression) => Variable(expression) ?? Unknown();

    /// <summary>Gets a key that nothing else has.</summary>
    public string Unknown() => "unknown " + (_unknown++).ToString(CultureInfo.InvariantCulture);

    public FilterValue Id(ExpressionSyntax expression, string? referenceType) =>
        Text(expression) is { } id ? FilterValue.Id(id, referenceType) : FilterValue.Unknown(Key(expression));

    public FilterValue Word(ExpressionSyntax expression) =>
        Text(expression) is { } text ? FilterValue.Text(text) : FilterValue.Unknown(Key(expression));

    public bool? Boolean(ExpressionSyntax expression) =>
        ConstantValue.Only(model, expression, cancellationToken)?.Value as bool?;

    public FilterBound Number(ExpressionSyntax expression) => ConstantValue.Only(model, expression, cancellationToken)?.Value switch
    {
        int number => new NumberBound(number),
        long number => new NumberBound(number),
        uint number => new NumberBound(number),
        byte number => new NumberBound(number),
        decimal number => new NumberBound(number),
        _ => new FilterBound(Variable(expression)),
    };

    /// <summary>Gets the key of a variable that is not written again, or null.</summary>
    public string? Variable(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        if (expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || model.GetSymbolInfo(expression, cancellationToken).Symbol is not { } symbol
            || !IsFixed(symbol))
        {
            return null;
        }

        string name = "variable " + Number(symbol).ToString(CultureInfo.InvariantCulture);
        if (symbol.IsStatic
            || expression is not MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax and var owner })
        {
            return name;
        }

        return Variable(owner) is { } key ? key + "." + name : null;
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

    // The constant that an id is made of.
    private string? IdText(ExpressionSyntax expression, int depth)
    {
        expression = expression.Unwrap();
        switch (expression)
        {
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var only], Initializer: null }
                when known.Prefixes.IsId(model.GetTypeInfo(expression, cancellationToken).Type):
                return ConstantValue.Only(model, only.Expression, cancellationToken) is { IsWhole: true, Text: { } text } ? text : null;
            case CastExpressionSyntax cast when depth > 0:
                return ConstantValue.Only(model, cast.Expression, cancellationToken) is { IsWhole: true, Text: { } word }
                    ? word
                    : IdText(cast.Expression, depth - 1);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when depth > 0
                && ConstantInitializer.Find(model, expression, cancellationToken) is { } value
                && value.SyntaxTree == model.SyntaxTree:
                return IdText(value, depth - 1);
            default:
                return null;
        }
    }
}
