using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what the code around a value asks for instead of it: at the conversion, test or call around it that the compiler did
/// not find, as its operations say. It goes outwards as long as what is around is of a type that is made of the value's, or of
/// none; so a position needs no mention here because of its syntax.
/// </summary>
internal sealed class UnmetTypes
{
    private readonly SemanticModel _model;
    private readonly ExpressionSyntax _expression;
    private readonly ITypeSymbol _value;
    private readonly ITypeSymbol _carrier;
    private readonly CancellationToken _cancellationToken;

    private UnmetTypes(
        SemanticModel model, ExpressionSyntax expression, ITypeSymbol value, ITypeSymbol carrier,
        CancellationToken cancellationToken)
    {
        _model = model;
        _expression = expression;
        _value = value;
        _carrier = carrier;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The types that a value should have and has not, nearest first; none where it fits.</summary>
    public static IEnumerable<ITypeSymbol> Find(
        SemanticModel model, ExpressionSyntax expression, ITypeSymbol value, CancellationToken cancellationToken) =>
        Find(model, expression, value, value, cancellationToken).Select(found => found.Target);

    /// <summary>As above of a part of an expression: the items of a list, what a function returns; with what the whole should be.</summary>
    public static IEnumerable<(ITypeSymbol Target, ITypeSymbol Whole)> Find(
        SemanticModel model, ExpressionSyntax expression, ITypeSymbol value, ITypeSymbol carrier,
        CancellationToken cancellationToken) =>
        new UnmetTypes(model, expression, value, carrier, cancellationToken).Find()
            .Select(found => (Target: found.Target.WithNullableAnnotation(NullableAnnotation.None), found.Whole))
            .Where(found => found.Target.TypeKind != TypeKind.Error
                && model.Compilation.ClassifyCommonConversion(value, found.Target) is not { IsImplicit: true });

    private IEnumerable<(ITypeSymbol Target, ITypeSymbol Whole)> Find()
    {
        IOperation? inner = _model.GetOperation(_expression, _cancellationToken);
        ITypeSymbol? current = _carrier;
        for (IOperation? outer = inner?.Parent; outer is not null && current is not null; outer = outer.Parent)
        {
            foreach (ITypeSymbol asked in Asked(outer, inner!, current))
            {
                foreach (ITypeSymbol target in TypeCorrespondence.Find(_value, current, asked))
                {
                    yield return (target, asked);
                }
            }

            current = TypeOf(outer, inner!, current);
            inner = outer;
        }
    }

    // What is made of the value there; null where it goes no further.
    private ITypeSymbol? TypeOf(IOperation outer, IOperation inner, ITypeSymbol current)
    {
        if (outer is IExpressionStatementOperation or ISymbolInitializerOperation or ILoopOperation)
        {
            return null;
        }

        // Lists have the type that is asked of them, or none.
        if (outer.Syntax is CollectionExpressionSyntax or SpreadElementSyntax)
        {
            // Its conversion to that type is at the same place.
            if (outer.Syntax == inner.Syntax)
            {
                return current;
            }

            return outer.Syntax is SpreadElementSyntax ? FactoryMethods.ItemOf(current) : ListOf(current);
        }

        // What a loop is over becomes a list without a type.
        if (outer is IConversionOperation { IsImplicit: true, Parent: IForEachLoopOperation })
        {
            return current;
        }

        if (outer is IAnonymousFunctionOperation { Symbol.IsAsync: false })
        {
            return FunctionOf(current);
        }

        if (outer.Type is null or { TypeKind: TypeKind.Error })
        {
            return outer is IArrayInitializerOperation ? ListOf(current) : current;
        }

        return TypeCorrespondence.IsMadeOf(outer.Type, _value) ? outer.Type : null;
    }

    private ITypeSymbol FunctionOf(ITypeSymbol result) =>
        _model.Compilation.GetTypeByMetadataName("System.Func`1")?.Construct(result) ?? result;

    private ITypeSymbol ListOf(ITypeSymbol item) =>
        _model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(item);

    private IEnumerable<ITypeSymbol> Asked(IOperation outer, IOperation inner, ITypeSymbol current) => outer switch
    {
        IConversionOperation conversion => IsMissing(conversion) && conversion.Type is { } type ? [type] : [],
        IDelegateCreationOperation { IsImplicit: true, Target: not (IMethodReferenceOperation or IAnonymousFunctionOperation) } made =>
            made.Type is { } function ? [function] : [],
        IIsTypeOperation test => [test.TypeOperand],
        IIsPatternOperation { Pattern: var pattern } => [pattern.NarrowedType],
        ISwitchExpressionOperation choice when choice.Value == inner => choice.Arms.Select(arm => arm.Pattern.NarrowedType),
        ISwitchOperation choice => choice.Cases.SelectMany(section => section.Clauses)
            .OfType<IPatternCaseClauseOperation>().Select(clause => clause.Pattern.NarrowedType),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol.Type: var item } } => [ListOf(item)],
        IInvalidOperation => Parameters(outer.Syntax).Concat(Siblings(outer, inner)),
        IBinaryOperation or ICoalesceOperation or ICoalesceAssignmentOperation => Siblings(outer, inner),
        { Type: null or { TypeKind: TypeKind.Error } } => Siblings(outer, inner).Where(type => !type.Is(current)),
        IArrayCreationOperation { Initializer: { } items } => Siblings(items, inner),
        _ => [],
    };

    private static bool IsMissing(IConversionOperation conversion) =>
        !conversion.Conversion.Exists || (conversion.IsImplicit && !conversion.Conversion.IsImplicit);

    // What stands beside the value, and would have a type in common with what is asked for.
    private IEnumerable<ITypeSymbol> Siblings(IOperation outer, IOperation inner) => outer.ChildOperations
        .Where(child => child != inner)
        .Select(child => child is ISwitchExpressionArmOperation arm ? arm.Value : child)
        .Select(child => child is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand.Type : child.Type)
        .OfType<INamedTypeSymbol>()
        .Where(type => KnownSymbols.Find(_model.Compilation) is { } known
            && (known.IsChainValue(type) || type.Name == nameof(Task)));

    private IEnumerable<ITypeSymbol> Parameters(SyntaxNode call)
    {
        foreach (IMethodSymbol method in Candidates(call))
        {
            if (FindParameter(method, call)?.OriginalDefinition is not { } declared)
            {
                continue;
            }

            IParameterSymbol parameter = method.Parameters[declared.Ordinal];
            yield return parameter.Type;
            if (method.IsGenericMethod)
            {
                yield return declared.Type;
            }

            if (declared.IsParams && TypeCorrespondence.ItemOf(parameter.Type) is { } item)
            {
                yield return item;
            }
        }
    }

    private IEnumerable<IMethodSymbol> Candidates(SyntaxNode call)
    {
        SymbolInfo info = FindInitializer(call) is { } element
            ? _model.GetCollectionInitializerSymbolInfo(element, _cancellationToken)
            : _model.GetSymbolInfo(call, _cancellationToken);
        ImmutableArray<ISymbol> candidates = info.CandidateSymbols;
        return candidates.Select(candidate => candidate is IPropertySymbol { IsIndexer: true } indexer ? indexer.GetMethod : candidate)
            .OfType<IMethodSymbol>();
    }

    private IParameterSymbol? FindParameter(IMethodSymbol method, SyntaxNode call)
    {
        if (FindInitializer(call) is InitializerExpressionSyntax element)
        {
            int index = element.Expressions.IndexOf(expression => expression.Span.Contains(_expression.Span));
            return index < method.Parameters.Length ? method.Parameters[index] : null;
        }

        if (_expression.AncestorsAndSelf().TakeWhile(node => node != call).OfType<ArgumentSyntax>().LastOrDefault() is { } argument)
        {
            return ChainUse.FindParameter(method, argument);
        }

        return FindInitializer(call) is null ? null : method.Parameters.FirstOrDefault();
    }

    // The element of a collection initializer, which is added by a call.
    private static ExpressionSyntax? FindInitializer(SyntaxNode call) => call.AncestorsAndSelf().OfType<ExpressionSyntax>()
        .TakeWhile(node => node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) || node == call)
        .FirstOrDefault(node => node.Parent.IsKind(SyntaxKind.CollectionInitializerExpression));
}
