using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads which values become an id or must meet a demand.</summary>
internal sealed class TypedArgumentReader(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    private const string SomeWords = nameof(SomeWords);
    private const string Words = nameof(Words);

    /// <summary>The arguments of a call, and the items of lists that are written out there.</summary>
    public IEnumerable<TypedArgument> FromCall(ExpressionSyntax call, ArgumentListSyntax arguments)
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

            INamedTypeSymbol? id = FindIdType(method, parameter);
            IParameterSymbol? conversion = id is null ? FindConversion(TypeOfOne(parameter), argument.Expression) : null;
            IParameterSymbol target = conversion ?? parameter;
            if (Create(argument.Expression, id, known.DemandOf(target), target, argument) is { } whole)
            {
                yield return whole;
            }

            foreach (TypedArgument item in FromItems(argument.Expression, parameter))
            {
                yield return item;
            }
        }
    }

    /// <summary>The argument of a value that is converted to an id or stored in a property with a demand.</summary>
    public TypedArgument? FromValue(ExpressionSyntax value, ExpressionSyntax? target)
    {
        ITypeSymbol? type = model.GetTypeInfo(value, cancellationToken).ConvertedType;
        if (value.Parent is CastExpressionSyntax cast)
        {
            type = model.GetTypeInfo(cast, cancellationToken).Type;
        }

        ISymbol? property = target is null ? null : model.GetSymbolInfo(target, cancellationToken).Symbol as IPropertySymbol;
        return Create(value, AsId(type), property is null ? null : known.DemandOf(property), property, argument: null);
    }

    private IEnumerable<TypedArgument> FromItems(ExpressionSyntax list, IParameterSymbol parameter)
    {
        if (FindItemType(parameter.Type) is not { } type || ListSyntax.FindElements(list) is not { } items)
        {
            yield break;
        }

        INamedTypeSymbol? id = AsId(type);
        ArgumentDemand? words = known.DemandOf(parameter) is { Kind: SomeWords or Words } demand ? demand with { Kind = Words } : null;
        foreach (ExpressionSyntax item in items.Where(item => !IsFoundAsLiteral(item)))
        {
            ISymbol? target = id is null ? FindConversion(type, item) : null;
            if (Create(item, id, words ?? (target is null ? null : known.DemandOf(target)), target, argument: null) is { } typed)
            {
                yield return typed;
            }
        }
    }

    private TypedArgument? Create(
        ExpressionSyntax value, INamedTypeSymbol? id, ArgumentDemand? demand, ISymbol? target, ArgumentSyntax? argument) =>
        id is null && demand is null ? null : new TypedArgument(model, value, id, demand, target, argument, cancellationToken);

    private INamedTypeSymbol? AsId(ITypeSymbol? type) => known.Prefixes.IsId(type) ? (INamedTypeSymbol)type! : null;

    // What is converted must be what the conversion takes.
    private IParameterSymbol? FindConversion(ITypeSymbol type, ExpressionSyntax value) =>
        known.IsLibraryType(type) && known.HasDemandingConversion(type)
        && model.GetConversion(value, cancellationToken).MethodSymbol is { Parameters: [var converted] } ? converted : null;

    // One of the rest is passed as the others are.
    private static ITypeSymbol TypeOfOne(IParameterSymbol parameter) =>
        parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter.Type;

    private static ITypeSymbol? FindItemType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var item] } => item,
        _ => null,
    };

    // An item that looks like an id is found wherever its list is.
    private bool IsFoundAsLiteral(ExpressionSyntax item) =>
        item is LiteralExpressionSyntax { Token.Value: string text } && known.Prefixes.LooksLikeId(text);

    // What reads an id takes its text. What is made unchecked is meant.
    private INamedTypeSymbol? FindIdType(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (AsId(TypeOfOne(parameter)) is { } id)
        {
            return id;
        }

        INamedTypeSymbol type = method.ContainingType;
        if (parameter.Type.SpecialType != SpecialType.System_String || !known.IsLibraryType(type))
        {
            return null;
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            return AsId(type);
        }

        // The base of an id is generic over it.
        return method.Name == "Parse"
            ? type.TypeArguments.Prepend(type).Select(AsId).FirstOrDefault(read => read is not null)
            : null;
    }
}
