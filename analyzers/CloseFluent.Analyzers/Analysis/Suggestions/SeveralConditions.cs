using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Joins conditions that were passed one after the other, where one is taken.</summary>
internal static class SeveralConditions
{
    public static Suggestion? Find(KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        LambdaExpressionSyntax[] lambdas = [.. call.ArgumentList.Arguments
            .Select(argument => argument.Expression).OfType<SimpleLambdaExpressionSyntax>()];
        if (lambdas.Length < 2
            || lambdas.Length < call.ArgumentList.Arguments.Count
            || !known.Fields.LambdaMethods.Contains(name.Identifier.ValueText)
            || !Array.TrueForAll(lambdas, lambda => lambda.ExpressionBody is not null && Parameter(lambda) == Parameter(lambdas[0])))
        {
            return null;
        }

        string joined = $"{Parameter(lambdas[0])} => {string.Join(" & ", lambdas.Select(lambda => Show(lambda.ExpressionBody!)))}";
        return new Suggestion(
            $"'{name}' takes one condition",
            $"write '{name}({CodeQuote.From(joined)})' where all must hold, with '|' where one is enough",
            new TextChange(
                TextSpan.FromBounds(call.ArgumentList.OpenParenToken.Span.End, call.ArgumentList.CloseParenToken.SpanStart), joined))
        {
            Shown = joined,
        };
    }

    private static string Parameter(LambdaExpressionSyntax lambda) => ((SimpleLambdaExpressionSyntax)lambda).Parameter.Identifier.ValueText;

    private static string Show(ExpressionSyntax condition) =>
        condition is BinaryExpressionSyntax or ConditionalExpressionSyntax && !condition.IsKind(SyntaxKind.BitwiseAndExpression)
            ? $"({condition})" : condition.ToString();
}
