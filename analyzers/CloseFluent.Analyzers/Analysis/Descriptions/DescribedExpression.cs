using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An action, a selection or a filter in the source, with the sentence that says what it does.</summary>
/// <param name="Syntax">The whole of it.</param>
/// <param name="Noun">What it is: bulk action, selection or filter.</param>
/// <param name="Sentence">What it does or takes.</param>
internal sealed record DescribedExpression(ExpressionSyntax Syntax, string Noun, string Sentence)
{
    public const string Action = "bulk action";
    public const string Selection = "selection";
    public const string Filter = "filter";

    private static readonly string[] s_nouns = [Action, Selection, Filter];

    /// <summary>
    /// What is around a part of a chain: the action that it belongs to, else the selection, else the filter; null where nothing
    /// of it can be read.
    /// </summary>
    public static DescribedExpression? Find(
        SemanticModel model, KnownSymbols known, ExpressionSyntax part, CancellationToken cancellationToken)
    {
        ILookup<string, ExpressionSyntax> candidates = part.AncestorsAndSelf()
            .TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax) || node is ReturnStatementSyntax)
            .OfType<ExpressionSyntax>()
            .Where(node => node is not (TypeSyntax or AnonymousFunctionExpressionSyntax))
            .Select(node => (Node: node, Noun: NounOf(known, model.GetTypeInfo(node, cancellationToken).Type)))
            .Where(candidate => candidate.Noun.Length > 0)
            .ToLookup(candidate => candidate.Noun, candidate => candidate.Node);
        return s_nouns
            .SelectMany(noun => candidates[noun].Reverse().Select(node => Describe(model, known, node, noun, cancellationToken)))
            .FirstOrDefault(described => described is not null);
    }

    private static string NounOf(KnownSymbols known, ITypeSymbol? type)
    {
        if (known.IsReady(type))
        {
            return Action;
        }

        if (!known.IsLibraryType(type))
        {
            return "";
        }

        if (type!.Name == "Filter")
        {
            return Filter;
        }

        return SelectionPartsReader.IsSelection(type) ? Selection : "";
    }

    private static DescribedExpression? Describe(
        SemanticModel model, KnownSymbols known, ExpressionSyntax node, string noun, CancellationToken cancellationToken)
    {
        ChainSource source = new(model, known, cancellationToken);
        string? sentence = noun switch
        {
            Action => ActionReader.Describe(source, node),
            Selection => ActionReader.DescribeSelection(source, node),
            _ => ActionReader.DescribeFilter(source, node),
        };
        return sentence is null ? null : new DescribedExpression(node.Unwrap(), noun, CodeQuote.OnOneLine(sentence));
    }
}
