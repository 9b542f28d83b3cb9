using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An expression and what it is passed to.</summary>
internal sealed class TypedArgument
{
    private readonly Lazy<IReadOnlyList<ConstantValue>> _values;

    private TypedArgument(
        SemanticModel model,
        ExpressionSyntax value,
        INamedTypeSymbol? idType,
        string? kind,
        ArgumentSyntax? argument,
        CancellationToken cancellationToken)
    {
        Value = value;
        IdType = idType;
        Kind = kind;
        Argument = argument;
        _values = new(() => [.. ConstantValue.From(model, value, cancellationToken)], isThreadSafe: false);
    }

    /// <summary>The expression.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The id that it becomes, or null.</summary>
    public INamedTypeSymbol? IdType { get; }

    /// <summary>The demand of the parameter or property, or null.</summary>
    public string? Kind { get; }

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
            if (ChainUse.FindParameter(method, argument) is { } parameter
                && (FindIdType(known, method, parameter), known.ArgumentKindOf(parameter)) is var (id, kind)
                && (id is not null || kind is not null))
            {
                yield return new TypedArgument(model, argument.Expression, id, kind, argument, cancellationToken);
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

        string? kind = null;
        if (target is not null && model.GetSymbolInfo(target, cancellationToken).Symbol is IPropertySymbol property)
        {
            kind = known.ArgumentKindOf(property);
        }
        INamedTypeSymbol? id = known.Prefixes.IsId(type) ? (INamedTypeSymbol)type! : null;
        return id is null && kind is null ? null : new TypedArgument(model, value, id, kind, null, cancellationToken);
    }

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

        if (method.MethodKind == MethodKind.Constructor && known.Prefixes.IsId(method.ContainingType))
        {
            return method.ContainingType;
        }

        return null;
    }
}
