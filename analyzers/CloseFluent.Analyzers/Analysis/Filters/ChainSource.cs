using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The source of chains and filters: its symbols, its constants, and placeholders for the rest.</summary>
internal sealed class ChainSource(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    // A filter that is built in steps can name each step twice.
    private const int MostVariables = 2_000;
    private const int LongestFlow = 4;

    private int _variables;

    public SemanticModel Model { get; } = model;

    public KnownSymbols Known { get; } = known;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public Placeholders Placeholders { get; } = new(new StableSymbols(model, cancellationToken));

    /// <summary>
    /// The filter that is judged, for which a variable is the constant that it contains; null where something is described,
    /// in which a variable is better known by its name.
    /// </summary>
    public ExpressionSyntax? Judged { get; init; }

    /// <summary>What lambdas get that is not said by its type: Close's name for the kind of object.</summary>
    public Dictionary<ISymbol, string> ObjectTypes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The expression that makes a value: where a variable is written once, what it is declared with. Null where too much was
    /// read already.
    /// </summary>
    public ExpressionSyntax? Follow(ExpressionSyntax expression)
    {
        for (int depth = 0; _variables <= MostVariables; depth++)
        {
            expression = Unwrap(expression);
            if (depth == LongestFlow
                || expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
                || ConstantInitializer.Find(Model, expression, CancellationToken) is not { } value
                || value.SyntaxTree != Model.SyntaxTree)
            {
                return expression;
            }

            expression = value;
            _variables++;
        }

        return null;
    }

    /// <summary>The call that an expression is, or null where it is none of the library's.</summary>
    public LibraryCall? FindCall(ExpressionSyntax? expression) =>
        expression is InvocationExpressionSyntax call
        && SymbolOf(call) is IMethodSymbol { ReducedFrom: null } method
        && Known.IsLibraryType(method.ContainingType)
            ? new LibraryCall(call, method)
            : null;

    /// <summary>The property of the library's that an expression is, or null.</summary>
    public IPropertySymbol? FindProperty(ExpressionSyntax? expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && SymbolOf(expression) is IPropertySymbol property
        && Known.IsLibraryType(property.ContainingType)
            ? property
            : null;

    public ISymbol? SymbolOf(ExpressionSyntax expression) => Model.GetSymbolInfo(expression, CancellationToken).Symbol;

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => Model.GetTypeInfo(expression, CancellationToken).Type;

    /// <summary>The type of an expression, or the one that it is converted to where it has none of its own.</summary>
    public ITypeSymbol? ExpectedTypeOf(ExpressionSyntax expression) =>
        TypeOf(expression) ?? Model.GetTypeInfo(expression, CancellationToken).ConvertedType;

    /// <summary>The constant that an expression is, or null.</summary>
    public object? ConstantOf(ExpressionSyntax expression)
    {
        if (Judged is not null)
        {
            return ConstantValue.Only(Model, expression, CancellationToken) is { IsWhole: true } known ? known.Value : null;
        }

        return Model.GetConstantValue(expression, CancellationToken) is { HasValue: true, Value: var value } ? value : null;
    }

    private static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        while (expression is CastExpressionSyntax or AwaitExpressionSyntax)
        {
            expression = (expression is CastExpressionSyntax cast
                ? cast.Expression : ((AwaitExpressionSyntax)expression).Expression).Unwrap();
        }

        return expression;
    }
}
