using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An expression and what it is passed to.</summary>
internal sealed class TypedArgument
{
    private const string SomeWords = nameof(SomeWords);
    private const string Words = nameof(Words);

    private readonly Lazy<IReadOnlyList<ConstantValue>> _values;

    private TypedArgument(
        SemanticModel model,
        ExpressionSyntax value,
        INamedTypeSymbol? idType,
        ArgumentDemand? demand,
        ISymbol? target,
        ArgumentSyntax? argument,
        CancellationToken cancellationToken)
    {
        Value = value;
        IdType = idType;
        Demand = demand;
        Target = target;
        Argument = argument;
        _values = new(() => [.. ConstantValue.From(model, value, cancellationToken)], isThreadSafe: false);
    }

    /// <summary>The expression.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The id that it becomes, or null.</summary>
    public INamedTypeSymbol? IdType { get; }

    /// <summary>The demand of the parameter or property, or null.</summary>
    public ArgumentDemand? Demand { get; }

    /// <summary>The kind of the demand, or null.</summary>
    public string? Kind => Demand?.Kind;

    /// <summary>The parameter or property that has the demand, or null.</summary>
    public ISymbol? Target { get; }

    /// <summary>The argument that it is, or null.</summary>
    public ArgumentSyntax? Argument { get; }

    /// <summary>What the expression can be; found out once for all rules that ask.</summary>
    public IReadOnlyList<ConstantValue> Values => _values.Value;

    /// <summary>The arguments of the arguments of a call.</summary>
    public static IEnumerable<TypedArgument> FromCall(
        SemanticModel model, KnownSymbols known, ExpressionSyntax call, ArgumentListSyntax arguments, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            yield break;
        }

        foreach (ArgumentSyntax argument in arguments.Arguments)
        {
            if (ChainUse.FindParameter(method, argument) is not { } parameter)
            {
                continue;
            }

            INamedTypeSymbol? id = FindIdType(known, method, parameter);
            ISymbol target = id is null
                ? FindConversion(model, known, Converted(parameter), argument.Expression, cancellationToken) ?? parameter
                : parameter;
            ArgumentDemand? demand = known.DemandOf(target);
            if (id is not null || demand is not null)
            {
                yield return new TypedArgument(model, argument.Expression, id, demand, target, argument, cancellationToken);
            }

            foreach (TypedArgument item in FromItems(model, known, argument.Expression, parameter, cancellationToken))
            {
                yield return item;
            }
        }
    }

    /// <summary>The argument of a value that is converted to an id or stored in a property with a demand.</summary>
    public static TypedArgument? FromValue(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, ExpressionSyntax? target, CancellationToken cancellationToken)
    {
        ITypeSymbol? type = model.GetTypeInfo(value, cancellationToken).ConvertedType;
        if (value.Parent is CastExpressionSyntax cast)
        {
            type = model.GetTypeInfo(cast, cancellationToken).Type;
        }

        ISymbol? property = target is null ? null : model.GetSymbolInfo(target, cancellationToken).Symbol as IPropertySymbol;
        ArgumentDemand? demand = property is null ? null : known.DemandOf(property);
        INamedTypeSymbol? id = known.Prefixes.IsId(type) ? (INamedTypeSymbol)type! : null;
        return id is null && demand is null
            ? null
            : new TypedArgument(model, value, id, demand, property, argument: null, cancellationToken);
    }

    // The items of a list that is written out.
    private static IEnumerable<TypedArgument> FromItems(
        SemanticModel model,
        KnownSymbols known,
        ExpressionSyntax list,
        IParameterSymbol parameter,
        CancellationToken cancellationToken)
    {
        ITypeSymbol? type = FindItemType(parameter.Type);
        if (type is null || ItemsOf(known, list) is not { } items)
        {
            yield break;
        }

        INamedTypeSymbol? id = known.Prefixes.IsId(type) ? (INamedTypeSymbol)type : null;
        ArgumentDemand? words = known.DemandOf(parameter) is { Kind: SomeWords or Words } demand ? demand with { Kind = Words } : null;
        foreach (ExpressionSyntax item in items)
        {
            ISymbol? target = id is null ? FindConversion(model, known, type, item, cancellationToken) : null;
            ArgumentDemand? itemDemand = words ?? (target is null ? null : known.DemandOf(target));
            if (id is not null || itemDemand is not null)
            {
                yield return new TypedArgument(model, item, id, itemDemand, target, argument: null, cancellationToken);
            }
        }
    }

    // What is converted must be what the conversion takes.
    private static IParameterSymbol? FindConversion(
        SemanticModel model, KnownSymbols known, ITypeSymbol type, ExpressionSyntax value, CancellationToken cancellationToken) =>
        known.IsLibraryType(type) && known.HasDemandingConversion(type)
        && model.GetConversion(value, cancellationToken).MethodSymbol is { Parameters: [var converted] } ? converted : null;

    // One of the rest is passed as the others are.
    private static ITypeSymbol Converted(IParameterSymbol parameter) =>
        parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter.Type;

    private static ITypeSymbol? FindItemType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var item] } => item,
        _ => null,
    };

    // An item that looks like an id is found as a literal, wherever its list is.
    private static IEnumerable<ExpressionSyntax>? ItemsOf(KnownSymbols known, ExpressionSyntax list) =>
        ListSyntax.FindElements(list)?.Where(
            item => item is not LiteralExpressionSyntax { Token.Value: string text } || !known.Prefixes.LooksLikeId(text));

    // A constructor of an id takes its text. What is made unchecked is meant.
    private static INamedTypeSymbol? FindIdType(KnownSymbols known, IMethodSymbol method, IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.Type;
        if (parameter is { IsParams: true, Type: IArrayTypeSymbol array })
        {
            type = array.ElementType;
        }

        if (known.Prefixes.IsId(type))
        {
            return (INamedTypeSymbol)type;
        }

        return parameter.Type.SpecialType == SpecialType.System_String ? FindReadId(known, method) : null;
    }

    private static INamedTypeSymbol? FindReadId(KnownSymbols known, IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor && method.Name != "Parse")
        {
            return null;
        }

        // The base of an id is generic over it.
        return new[] { method.ContainingType, method.ContainingType.TypeArguments.FirstOrDefault() }
            .OfType<INamedTypeSymbol>().FirstOrDefault(known.Prefixes.IsId);
    }
}
