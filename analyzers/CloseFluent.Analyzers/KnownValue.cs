using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What an expression is known to be: a constant, or a text whose beginning is constant.</summary>
/// <param name="Origin">Where it is written.</param>
/// <param name="Value">The constant.</param>
/// <param name="IsWhole">Whether nothing follows that is not known.</param>
internal sealed record KnownValue(ExpressionSyntax Origin, object Value, bool IsWhole)
{
    private const int FarthestFlow = 4;

    /// <summary>The text, or null where the value is none.</summary>
    public string? Text => Value as string;

    /// <summary>What an expression can be; several values where it chooses, none where nothing is known.</summary>
    public static IEnumerable<KnownValue> Of(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        Of(model, expression, FarthestFlow, cancellationToken);

    private static IEnumerable<KnownValue> Of(
        SemanticModel model, ExpressionSyntax expression, int depth, CancellationToken cancellationToken)
    {
        expression = expression.Bare();
        if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: { } constant })
        {
            return [new KnownValue(expression, constant, true)];
        }

        return expression switch
        {
            ConditionalExpressionSyntax choice => Of(model, choice.WhenTrue, depth, cancellationToken)
                .Concat(Of(model, choice.WhenFalse, depth, cancellationToken)),
            BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) =>
                Of(model, either.Right, depth, cancellationToken),
            InterpolatedStringExpressionSyntax text => Beginning(model, text, cancellationToken),
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) =>
                Of(model, sum.Left, depth, cancellationToken).Select(left => left with { Origin = sum, IsWhole = false }),
            IdentifierNameSyntax name when depth > 0 && Initializer(model, name, cancellationToken) is { } value =>
                Of(model, value, depth - 1, cancellationToken),
            _ => [],
        };
    }

    private static IEnumerable<KnownValue> Beginning(
        SemanticModel model, InterpolatedStringExpressionSyntax text, CancellationToken cancellationToken)
    {
        string known = "";
        bool isWhole = true;
        foreach (InterpolatedStringContentSyntax part in text.Contents)
        {
            object? value = part switch
            {
                InterpolatedStringTextSyntax literal => literal.TextToken.ValueText,
                InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole =>
                    model.GetConstantValue(hole.Expression, cancellationToken).Value as string,
                _ => null,
            };
            if (value is not string next)
            {
                isWhole = false;
                break;
            }

            known += next;
        }

        return [new KnownValue(text, known, isWhole)];
    }

    // A local that is assigned once, or a readonly field; both with their value beside their name.
    private static ExpressionSyntax? Initializer(SemanticModel model, IdentifierNameSyntax name, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol
        && symbol is ILocalSymbol or IFieldSymbol { IsReadOnly: true }
        && symbol.DeclaringSyntaxReferences is [var declaration]
        && declaration.SyntaxTree == name.SyntaxTree
        && declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } variable
        && !IsWritten(symbol is ILocalSymbol ? variable.Member() : variable.FirstAncestorOrSelf<TypeDeclarationSyntax>()!, variable)
            ? value
            : null;

    private static bool IsWritten(SyntaxNode scope, VariableDeclaratorSyntax variable) => scope
        .UsesOf(variable.Identifier.ValueText)
        .Any(use => use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use
            || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax);
}
