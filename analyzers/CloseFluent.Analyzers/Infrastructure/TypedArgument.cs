using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An expression and what it is passed to.</summary>
internal sealed class TypedArgument
{
    private readonly Lazy<IReadOnlyList<ConstantValue>> _values;

    public TypedArgument(
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
}
