using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What an expression is known to be: a constant, or a text whose beginning is constant.</summary>
/// <param name="Origin">Where it is written.</param>
/// <param name="Value">The constant.</param>
/// <param name="IsWhole">True if nothing unknown follows.</param>
internal sealed record ConstantValue(ExpressionSyntax Origin, object Value, bool IsWhole)
{
    private const int FarthestFlow = 4;

    /// <summary>The text, or null where the value is none.</summary>
    public string? Text => Value as string;

    /// <summary>What an expression can be; several values where it chooses, none where nothing is known.</summary>
    public static IEnumerable<ConstantValue> From(
        SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        Branches(model, expression, FarthestFlow, cancellationToken).OfType<ConstantValue>();

    /// <summary>What an expression is; null where it can be anything else too, known or not.</summary>
    public static ConstantValue? Only(
        SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        Only(model, expression, FarthestFlow, cancellationToken);

    private static ConstantValue? Only(
        SemanticModel model, ExpressionSyntax expression, int depth, CancellationToken cancellationToken) =>
        Branches(model, expression, depth, cancellationToken).ToArray() is [var only] ? only : null;

    // One entry for each branch, null for one of which nothing is known.
    private static IEnumerable<ConstantValue?> Branches(
        SemanticModel model, ExpressionSyntax expression, int depth, CancellationToken cancellationToken)
    {
        expression = expression.Unwrap();
        if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: { } constant })
        {
            return [new ConstantValue(expression, constant, true)];
        }

        return expression switch
        {
            ConditionalExpressionSyntax choice => Branches(model, choice.WhenTrue, depth, cancellationToken)
                .Concat(Branches(model, choice.WhenFalse, depth, cancellationToken)),
            BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) =>
                Branches(model, either.Left, depth, cancellationToken)
                    .Concat(Fallback(model, either.Right, depth, cancellationToken)),
            SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Branches(model, arm.Expression, depth, cancellationToken)),
            CastExpressionSyntax { Type: NullableTypeSyntax } cast => Branches(model, cast.Expression, depth, cancellationToken),
            InterpolatedStringExpressionSyntax text => [Joined(text, text.Contents.Select(
                part => Part(model, text, part, depth, cancellationToken)))],
            BinaryExpressionSyntax sum when sum.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression =>
                [Sum(model, sum, depth, cancellationToken)],
            InvocationExpressionSyntax call when IsOfText(model, call, call.CalledName(), nameof(string.Concat), cancellationToken) =>
                [Joined(call, call.ArgumentList.Arguments.Select(
                    argument => Only(model, argument.Expression, depth, cancellationToken)))],
            MemberAccessExpressionSyntax empty when IsOfText(model, empty, empty.Name, nameof(string.Empty), cancellationToken) =>
                [new ConstantValue(empty, "", true)],
            IdentifierNameSyntax or MemberAccessExpressionSyntax when depth > 0 =>
                InitializerBranches(model, expression, depth, cancellationToken),
            _ => [null],
        };
    }

    // Where nothing was given, nothing is passed on: whoever gets it decides.
    private static IEnumerable<ConstantValue?> Fallback(
        SemanticModel model, ExpressionSyntax value, int depth, CancellationToken cancellationToken) =>
        value.Unwrap() is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Empty) }
            ? [null] : Branches(model, value, depth, cancellationToken);

    private static IEnumerable<ConstantValue?> InitializerBranches(
        SemanticModel model, ExpressionSyntax name, int depth, CancellationToken cancellationToken)
    {
        ExpressionSyntax? value = ConstantInitializer.Find(model, name, cancellationToken);
        if (value?.SyntaxTree == model.SyntaxTree)
        {
            return Branches(model, value, depth - 1, cancellationToken);
        }

        // To bind another file costs too much for a rule: only a literal there can be seen without.
        object? literal = (value as LiteralExpressionSyntax)?.Token.Value;
        return [literal is null ? null : new ConstantValue(name, literal, true)];
    }

    private static ConstantValue? Sum(
        SemanticModel model, BinaryExpressionSyntax sum, int depth, CancellationToken cancellationToken)
    {
        ConstantValue? left = Only(model, sum.Left, depth, cancellationToken);
        ConstantValue? right = left is null ? null : Only(model, sum.Right, depth, cancellationToken);
        return (left, right) switch
        {
            ({ Value: int first, IsWhole: true }, { Value: int second, IsWhole: true }) => Number(sum, first, second),
            ({ Value: string }, _) or (_, { Value: string }) when sum.IsKind(SyntaxKind.AddExpression) => Joined(sum, [left, right]),
            _ => null,
        };
    }

    private static ConstantValue? Number(BinaryExpressionSyntax sum, int left, int right)
    {
        long number = sum.IsKind(SyntaxKind.AddExpression) ? (long)left + right : (long)left - right;
        return number is < int.MinValue or > int.MaxValue ? null : new ConstantValue(sum, (int)number, true);
    }

    // A member of string itself.
    private static bool IsOfText(
        SemanticModel model, ExpressionSyntax use, SimpleNameSyntax? member, string name, CancellationToken cancellationToken) =>
        member?.Identifier.ValueText == name
        && model.GetSymbolInfo(use, cancellationToken).Symbol is { ContainingType.SpecialType: SpecialType.System_String };

    private static ConstantValue? Part(
        SemanticModel model,
        ExpressionSyntax whole,
        InterpolatedStringContentSyntax part,
        int depth,
        CancellationToken cancellationToken) => part switch
        {
            InterpolatedStringTextSyntax { TextToken.ValueText: var text } => new ConstantValue(whole, text, true),
            InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole =>
                Only(model, hole.Expression, depth, cancellationToken),
            _ => null,
        };

    // Up to the first part that is not known.
    private static ConstantValue Joined(ExpressionSyntax origin, IEnumerable<ConstantValue?> parts)
    {
        string known = "";
        foreach (ConstantValue? part in parts)
        {
            if (part is not { Value: string or char or int })
            {
                return new ConstantValue(origin, known, false);
            }

            known += Convert.ToString(part.Value, CultureInfo.InvariantCulture);
            if (!part.IsWhole)
            {
                return new ConstantValue(origin, known, false);
            }
        }

        return new ConstantValue(origin, known, true);
    }
}
