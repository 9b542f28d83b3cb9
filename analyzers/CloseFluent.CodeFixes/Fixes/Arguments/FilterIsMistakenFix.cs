using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// CLOSE2005: joins conditions with the other operator, or swaps the bounds of a range. Whom the filter matches then is in the
/// title, and each place is decided by itself.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FilterIsMistakenFix))]
public sealed class FilterIsMistakenFix() : RuleFix(RuleDescriptors.FilterIsMistaken)
{
    private protected override bool HasFixAll => false;

    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindProperty(FilterMistake.ExchangedBounds) is { } bounds)
        {
            return Swap(context, bounds);
        }

        return context.Find<BinaryExpressionSyntax>() is { } group && FilterPosition.IsPlain(group) ? Join(context, group) : null;
    }

    private static FixEdit? Swap(FixContext context, string bounds)
    {
        if (context.Find<ArgumentSyntax>() is not { NameColon: null, Parent: ArgumentListSyntax list } lower
            || list.Arguments.ElementAtOrDefault(list.Arguments.IndexOf(lower) + 1) is not { NameColon: null } upper)
        {
            return null;
        }

        return new FixEdit(
            $"Swap the {bounds} (now nothing is between them)",
            new TextChange(lower.Span, upper.ToString()),
            new TextChange(upper.Span, lower.ToString()));
    }

    private static FixEdit? Join(FixContext context, BinaryExpressionSyntax group)
    {
        if (context.Model.GetTypeInfo(group, context.CancellationToken).Type is not INamedTypeSymbol { TypeArguments: [var fields] })
        {
            return null;
        }

        ChainSource source = new(context.Model, context.Known, context.CancellationToken) { Judged = group };
        string? scope = context.Known.CloseNameOf(fields);
        if (FilterMistake.Find(source, group, scope) is not { IsBetterJoinedOtherwise: true } mistake || mistake.Part.Syntax != group)
        {
            return null;
        }

        string many = scope is null ? "objects" : ObjectNoun.From(scope).Many;
        string title = mistake.IsEverything
            ? $"Join them with & ({many} must meet each; now all {many} match)"
            : $"Join them with | ({many} that meet one of them match; now none do)";
        return new FixEdit(title, [.. FilterPartReader.Joints(group).Select(joint => new TextChange(
            joint.OperatorToken.Span, Opposite(joint)))]);
    }

    private static string Opposite(BinaryExpressionSyntax joint) => joint.Kind() switch
    {
        SyntaxKind.BitwiseAndExpression => "|",
        SyntaxKind.BitwiseOrExpression => "&",
        SyntaxKind.LogicalAndExpression => "||",
        _ => "&&",
    };
}
