using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2005: a filter says something else than it seems to.</summary>
internal sealed class FilterIsMistakenRule() : CloseRule(RuleDescriptors.FilterIsMistaken)
{
    private static readonly string[] s_exchanged = ["bounds", "moments"];

    public override void Register(RuleDispatcher dispatcher)
    {
        dispatcher.RegisterArgumentAction((context, argument) => AnalyzeArgument(context, dispatcher.Known, argument));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeCondition(context, dispatcher.Known),
            SyntaxKind.IfStatement,
            SyntaxKind.WhileStatement,
            SyntaxKind.DoStatement,
            SyntaxKind.ConditionalExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeFilter(context, dispatcher.Known, (ExpressionSyntax)context.Node),
            SyntaxKind.BitwiseAndExpression,
            SyntaxKind.BitwiseOrExpression,
            SyntaxKind.LogicalAndExpression,
            SyntaxKind.LogicalOrExpression,
            SyntaxKind.LogicalNotExpression);
        dispatcher.RegisterInvocationAction(
            ["AllOf", "AnyOf"], (context, call, _) => AnalyzeFilter(context, dispatcher.Known, call));
        dispatcher.RegisterInvocationAction(
            SelectionFilter.Steps, (context, call, _) => AnalyzeSelection(context, dispatcher.Known, call));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeSelection(context, dispatcher.Known, (ExpressionSyntax)context.Node),
            SyntaxKind.BitwiseAndExpression,
            SyntaxKind.BitwiseOrExpression);
    }

    // Conditions that are added one after another, and selections that are joined.
    private void AnalyzeSelection(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax selection)
    {
        if (SelectionFilter.MayJudge(selection, known)
            && context.SemanticModel.GetTypeInfo(selection, context.CancellationToken).Type is INamedTypeSymbol
            {
                TypeArguments: [var fields],
            } type
            && known.IsLibraryType(type)
            && known.CloseNameOf(fields) is { } objectType
            && FilterMistake.FindInSelection(
                new ChainSource(context.SemanticModel, known, context.CancellationToken) { Judged = selection },
                selection,
                objectType) is { } mistake)
        {
            Report(context, selection.GetLocation(), mistake.Describe(objectType));
        }
    }

    // The outermost group is judged as a whole.
    private void AnalyzeFilter(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax filter)
    {
        SyntaxNode? around = filter.WalkUpWrappers().Parent;
        if (around is not null && (FilterPartReader.IsGroup(around) || around.IsKind(SyntaxKind.LogicalNotExpression)))
        {
            return;
        }

        if (FilterNames.MayJudge(filter, known)
            && context.SemanticModel.GetTypeInfo(filter, context.CancellationToken).Type is INamedTypeSymbol
            {
                Name: "Filter", TypeArguments: [var fields],
            } type
            && known.IsLibraryType(type)
            && FilterMistake.Find(
                new ChainSource(context.SemanticModel, known, context.CancellationToken) { Judged = filter },
                filter,
                known.CloseNameOf(fields)) is { } mistake)
        {
            Report(context, mistake.Part.Syntax.GetLocation(), mistake.Describe(known.CloseNameOf(fields)));
        }
    }

    private void AnalyzeArgument(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument)
    {
        if (FindFault(context, known, argument) is not { } fault)
        {
            return;
        }

        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        string? exchanged = s_exchanged.FirstOrDefault(bounds => fault.EndsWith($"swap the {bounds}", StringComparison.Ordinal));
        Report(
            context,
            argument.Value.GetLocation(),
            exchanged is null ? properties : properties.Add(FilterMistake.ExchangedBounds, exchanged),
            fault);
    }

    private static string? FindFault(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument) =>
        argument.Kind switch
    {
        "Words" or "Query" when argument.Values.Any(value => value is { IsWhole: true, Text: { } text }
            && BlankWords.AreIn(argument, text)) =>
            "Blank words match nothing or everything: write the words, or ask with Exists() or IsEmpty() whether there are any",
        "SomeItems" or "SomeWords" when EmptyList.Is(argument.Value) =>
            "A condition over an empty list matches nothing or everything by mistake: decide before this call what an empty list means",
        "LowerBound" when argument.Argument is { Parent: ArgumentListSyntax list } lower
            && list.Arguments.IndexOf(lower) is var index && index + 1 < list.Arguments.Count =>
            FindRangeFault(context, known, lower.Expression, list.Arguments[index + 1].Expression),
        _ => null,
    };

    private static string? FindRangeFault(
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
        if (first == second && (first.Earliest == first.Latest || SyntaxFactory.AreEquivalent(lower, upper)))
        {
            return fault + "the second moment is not included, so write the one that follows";
        }

        if (first.IsAtOrAfter(second))
        {
            return fault + "swap the moments";
        }

        return null;
    }

    // Filters have the operators true and false, so that && and || can be written; they do not know what Close would match.
    private void AnalyzeCondition(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        ExpressionSyntax condition = context.Node switch
        {
            IfStatementSyntax node => node.Condition,
            WhileStatementSyntax node => node.Condition,
            DoStatementSyntax node => node.Condition,
            _ => ((ConditionalExpressionSyntax)context.Node).Condition,
        };
        if (FilterNames.IsCalled(condition, known)
            && known.Mentions.AnyIn(condition)
            && context.SemanticModel.GetTypeInfo(condition, context.CancellationToken).Type is { Name: "Filter" } filter
            && filter.ContainingNamespace.Is(known.Namespace))
        {
            Report(
                context,
                condition.GetLocation(),
                "A filter is built here, not evaluated, so as a condition of C# it is never true: pass it to Leads.Where(…)");
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
