using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>A <c>goto</c> to a label before it, or to the section of a <c>switch</c> that it is in: what is between runs again.</summary>
/// <param name="Goto">The jump.</param>
/// <param name="Target">The labeled statement or the section.</param>
internal sealed record JumpBack(GotoStatementSyntax Goto, SyntaxNode Target)
{
    private static readonly KeptBySyntax<JumpBack[]> s_jumps = new(function => [.. FindAll(function)]);

    // The last end of the jumps up to each.
    private static readonly KeptBySyntax<int[]> s_ends = new(function => [.. EndsOf(s_jumps.Of(function))]);

    /// <summary>What runs again.</summary>
    public TextSpan Span => TextSpan.FromBounds(Target.SpanStart, Goto.Span.End);

    /// <summary>What the target is in: a block, a section, a <c>switch</c> or the file.</summary>
    public SyntaxNode Container => Target.Parent is GlobalStatementSyntax { Parent: { } file } ? file : Target.Parent!;

    /// <summary>The statements that run again, from the target to the one with the jump.</summary>
    public IEnumerable<StatementSyntax> Statements => (Target is SwitchSectionSyntax section
            ? section.Statements
            : ((StatementSyntax)Target).SiblingStatements() ?? [])
        .Where(statement => statement.SpanStart >= Target.SpanStart && statement.SpanStart < Goto.Span.End);

    /// <summary>The jumps back over a node, in its function, the innermost first.</summary>
    public static IEnumerable<JumpBack> Over(SyntaxNode node)
    {
        SyntaxNode function = node.EnclosingFunction();
        JumpBack[] jumps = s_jumps.Of(function);
        int[] ends = s_ends.Of(function);
        for (int index = LastBefore(jumps, node.SpanStart); index >= 0 && ends[index] >= node.Span.End; index--)
        {
            SyntaxSteps.Count();
            if (jumps[index].Goto.SpanStart >= node.Span.End)
            {
                yield return jumps[index];
            }
        }
    }

    /// <summary>The jumps back over a node that some code makes.</summary>
    public static IEnumerable<JumpBack> In(SyntaxNode code, SyntaxNode over) =>
        Over(over).Where(jump => code.Span.Contains(jump.Goto.Span));

    private static int LastBefore(JumpBack[] jumps, int position)
    {
        (int low, int high) = (0, jumps.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = jumps[middle].Target.SpanStart <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static IEnumerable<int> EndsOf(JumpBack[] jumps)
    {
        int end = 0;
        foreach (JumpBack jump in jumps)
        {
            end = Math.Max(end, jump.Goto.Span.End);
            yield return end;
        }
    }

    private static IEnumerable<JumpBack> FindAll(SyntaxNode function)
    {
        IEnumerable<SyntaxNode> parts = function is CompilationUnitSyntax file
            ? file.Members.OfType<GlobalStatementSyntax>()
            : function.ChildNodes();
        SyntaxNode[] nodes = [.. parts.SelectMany(ChainSyntax.DescendantsInFunction)];
        Dictionary<string, LabeledStatementSyntax> labels = [];
        foreach (LabeledStatementSyntax label in nodes.OfType<LabeledStatementSyntax>())
        {
            labels[label.Identifier.ValueText] = label;
        }

        return nodes.OfType<GotoStatementSyntax>()
            .Select(back => (back, target: TargetOf(back, labels)))
            .Where(pair => pair.target?.SpanStart <= pair.back.SpanStart)
            .Select(pair => new JumpBack(pair.back, pair.target!))
            .OrderBy(jump => jump.Target.SpanStart)
            .ThenByDescending(jump => jump.Goto.SpanStart);
    }

    private static SyntaxNode? TargetOf(GotoStatementSyntax back, Dictionary<string, LabeledStatementSyntax> labels)
    {
        if (back.IsKind(SyntaxKind.GotoStatement))
        {
            return back.Expression is IdentifierNameSyntax { Identifier.ValueText: var name }
                && labels.TryGetValue(name, out LabeledStatementSyntax? label) ? label : null;
        }

        // What comes from another section need not come back there.
        return back.FirstAncestorOrSelf<SwitchSectionSyntax>() is { } section && section.Labels.Any(label => IsMeant(label, back))
            ? section : null;
    }

    private static bool IsMeant(SwitchLabelSyntax label, GotoStatementSyntax back) => label switch
    {
        CaseSwitchLabelSyntax one => back.Expression is { } wanted && SyntaxFactory.AreEquivalent(one.Value, wanted),
        DefaultSwitchLabelSyntax => back.IsKind(SyntaxKind.GotoDefaultStatement),
        _ => false,
    };
}
