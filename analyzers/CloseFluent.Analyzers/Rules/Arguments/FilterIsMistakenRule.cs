using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2005: a filter says something else than it seems to.</summary>
internal sealed class FilterIsMistakenRule() : CloseRule(RuleCatalogue.FilterIsMistaken)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        dispatcher.RegisterArgumentAction((context, slot) => Check(context, dispatcher.Known, slot));
        dispatcher.RegisterSyntaxNodeAction(
            context => AtCondition(context, dispatcher.Known),
            SyntaxKind.IfStatement,
            SyntaxKind.WhileStatement,
            SyntaxKind.DoStatement,
            SyntaxKind.ConditionalExpression);
    }

    private void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot)
    {
        if (Fault(context, known, slot) is { } fault)
        {
            Report(context, slot.Value.GetLocation(), fault);
        }
    }

    private static string? Fault(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot) => slot.Kind switch
    {
        "Words" when slot.Values.Any(value => value.IsWhole && value.Text is { } text
            && string.IsNullOrWhiteSpace(text)) =>
            "Blank words match nothing or everything: write the words, or ask with Exists() or IsEmpty() whether there are any",
        "SomeItems" when EmptyList.Is(slot.Value) =>
            "A condition over an empty list matches nothing or everything by mistake: decide before this call what an empty list means",
        "LowerBound" when slot.Argument is { Parent: ArgumentListSyntax list } lower
            && list.Arguments.IndexOf(lower) is var index && index + 1 < list.Arguments.Count =>
            FaultOfRange(context, known, lower.Expression, list.Arguments[index + 1].Expression),
        _ => null,
    };

    private static string? FaultOfRange(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax lower, ExpressionSyntax upper)
    {
        if (Number(context, lower) > Number(context, upper))
        {
            return $"Nothing is at least {lower} and at most {upper}: swap the bounds";
        }

        MomentReader moments = new(context.SemanticModel, known, context.CancellationToken);
        if (moments.Read(lower) is not { } first || moments.Read(upper) is not { } second)
        {
            return null;
        }

        string fault = $"Nothing lies on or after {lower} and before {upper}: ";
        return first == second && (first.Earliest == first.Latest || SyntaxFactory.AreEquivalent(lower, upper))
            ? fault + "the second moment is not included, so write the one that follows"
            : first.IsAtOrAfter(second) ? fault + "swap the moments"
            : null;
    }

    // Filters have the operators true and false, so that && and || can be written; no answer of Close's is in them.
    private void AtCondition(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        ExpressionSyntax condition = context.Node switch
        {
            IfStatementSyntax node => node.Condition,
            WhileStatementSyntax node => node.Condition,
            DoStatementSyntax node => node.Condition,
            _ => ((ConditionalExpressionSyntax)context.Node).Condition,
        };
        if (known.Usage.Around(condition)
            && condition.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(
                call => call.CalledName() is { } name && known.Slots.Filters.Contains(name.Identifier.ValueText))
            && context.SemanticModel.GetTypeInfo(condition, context.CancellationToken).Type is { Name: "Filter" } filter
            && filter.ContainingNamespace.Is(known.Namespace))
        {
            Report(
                context,
                condition.GetLocation(),
                "A filter is built here, not answered, so as a condition of C# it is never true: hand it to Leads.Where(…)");
        }
    }

    private static decimal? Number(SyntaxNodeAnalysisContext context, ExpressionSyntax value) =>
        ConstantValue.Only(context.SemanticModel, value, context.CancellationToken)?.Value switch
        {
            int number => number,
            long number => number,
            decimal number => number,
            _ => null,
        };
}
