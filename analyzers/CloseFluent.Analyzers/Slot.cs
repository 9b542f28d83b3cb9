using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An expression and what it is handed to.</summary>
/// <param name="Value">The expression.</param>
/// <param name="IdType">The id that it becomes, or null.</param>
/// <param name="Kind">The demand of the parameter or property, or null.</param>
/// <param name="Argument">The argument that it is, or null.</param>
internal sealed record Slot(ExpressionSyntax Value, INamedTypeSymbol? IdType, string? Kind, ArgumentSyntax? Argument)
{
    /// <summary>The slots of the arguments of a call.</summary>
    public static IEnumerable<Slot> OfCall(
        SemanticModel model, KnownSymbols known, ExpressionSyntax call, ArgumentListSyntax arguments, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            yield break;
        }

        foreach (ArgumentSyntax argument in arguments.Arguments)
        {
            if (ChainUse.Parameter(method, argument) is { } parameter)
            {
                yield return new Slot(argument.Expression, IdOf(known, method, parameter), known.KindOf(parameter), argument);
            }
        }
    }

    /// <summary>The slot of a value that is converted to an id or stored in a property with a demand.</summary>
    public static Slot? OfValue(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, ExpressionSyntax? target, CancellationToken cancellationToken)
    {
        ITypeSymbol? type = value.Parent is CastExpressionSyntax cast
            ? model.GetTypeInfo(cast, cancellationToken).Type
            : model.GetTypeInfo(value, cancellationToken).ConvertedType;
        string? kind = target is not null && model.GetSymbolInfo(target, cancellationToken).Symbol is IPropertySymbol property
            ? known.KindOf(property)
            : null;
        INamedTypeSymbol? id = known.Prefixes.IsId(type) ? (INamedTypeSymbol)type! : null;
        return id is null && kind is null ? null : new Slot(value, id, kind, null);
    }

    // A constructor of an id takes its text. What is made unchecked is meant.
    private static INamedTypeSymbol? IdOf(KnownSymbols known, IMethodSymbol method, IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter.Type;
        return known.Prefixes.IsId(type) ? (INamedTypeSymbol)type
            : method.MethodKind == MethodKind.Constructor && known.Prefixes.IsId(method.ContainingType) ? method.ContainingType
            : null;
    }
}
