using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Determines whether an expression of a function is certain to give what an earlier one of it gave.</summary>
internal sealed class ExpressionEquivalence(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    /// <summary>Determines whether they are the same, the one in an earlier call, the other in a later one.</summary>
    public bool AreEquivalent(
        ExpressionSyntax first,
        InvocationExpressionSyntax earlier,
        ExpressionSyntax second,
        InvocationExpressionSyntax later)
    {
        (first, second) = (first.Unwrap(), second.Unwrap());
        if (!SyntaxFactory.AreEquivalent(first, second))
        {
            (first, second) = (Origin(first, later), Origin(second, later));
        }

        return SyntaxFactory.AreEquivalent(first, second)
            && first.DescendantsAndSelf().Zip(second.DescendantsAndSelf(), (node, other) => (node, other))
                .All(pair => IsSame(pair.node, pair.other)
                    || (IsOwnParameter(pair.node, first) && IsOwnParameter(pair.other, second)))
            && !IsChanged(first, new CodeRegion(
                later,
                Between(Math.Min(first.SpanStart, second.SpanStart), later.SpanStart),
                node => !earlier.Span.Contains(node.Span) && !first.Span.Contains(node.Span) && !second.Span.Contains(node.Span)));
    }

    /// <summary>Determines whether what a name represents is the same until someone writes it.</summary>
    public bool IsStable(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => local.RefKind == RefKind.None,
        IParameterSymbol parameter => parameter.RefKind is RefKind.None or RefKind.In,
        IFieldSymbol => true,
        IPropertySymbol property => property.ContainingNamespace.Is(known.Namespace)
            || property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || IsAutomatic(property),
        _ => false,
    };

    // Written as `{ get; set; }`, or as what a record is made of.
    private bool IsAutomatic(IPropertySymbol property) =>
        property is { IsVirtual: false, IsOverride: false, IsAbstract: false, DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax(cancellationToken) is var source
        && (source is ParameterSyntax || (source is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
            && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null })));

    private ExpressionSyntax Origin(ExpressionSyntax name, SyntaxNode node)
    {
        if (name is IdentifierNameSyntax
            && ConstantInitializer.Find(model, name, cancellationToken)?.Unwrap() is { } value
            && value.SyntaxTree == model.SyntaxTree
            && value.EnclosingFunction() == node.EnclosingFunction())
        {
            return value;
        }

        return name;
    }

    private bool IsSame(SyntaxNode node, SyntaxNode other) => node switch
    {
        InvocationExpressionSyntax => Symbol(node) is IMethodSymbol,
        SimpleNameSyntax => Symbol(node) is { } symbol && symbol.Is(Symbol(other)) && symbol switch
        {
            IMethodSymbol method => method.ContainingNamespace.Is(known.Namespace),
            INamespaceOrTypeSymbol => true,
            _ => IsStable(symbol),
        },
        AwaitExpressionSyntax or ElementAccessExpressionSyntax => false,
        _ => !AssignedNames.In(node).Any(),
    };

    // What a lambda calls its argument.
    private bool IsOwnParameter(SyntaxNode name, SyntaxNode whole) => name is IdentifierNameSyntax
        && Symbol(name) is IParameterSymbol { DeclaringSyntaxReferences: [var declaration] }
        && whole.Span.Contains(declaration.Span);

    private static TextSpan[] Between(int begin, int end) => begin >= end ? [] : [TextSpan.FromBounds(begin, end)];

    private bool IsChanged(ExpressionSyntax expression, CodeRegion between)
    {
        bool callsOwn = between.CallsOwnType;
        return expression.DescendantsAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
            between.Writes(name.Identifier.ValueText).Any()
            || AssignedNames.IsWrittenInOtherFunction(expression, name.Identifier.ValueText)
            || (callsOwn && Symbol(name).MayBeSetByOwnType())
            || (IsMutable(Symbol(name).TypeOf()) && between.Uses(name.Identifier.ValueText).Any(AssignedNames.MayChange)));
    }

    private bool IsMutable(ITypeSymbol? type) =>
        type is { IsValueType: false, SpecialType: not SpecialType.System_String } && !known.IsLibraryType(type);

    private ISymbol? Symbol(SyntaxNode node) => model.GetSymbolInfo(node, cancellationToken).Symbol;
}
