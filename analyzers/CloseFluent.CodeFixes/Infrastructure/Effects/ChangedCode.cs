using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>A file as it would be after some edits, with what the compiler then knows.</summary>
internal sealed class ChangedCode
{
    private readonly IReadOnlyList<(TextSpan Old, TextSpan New)> _edits;

    private ChangedCode(
        SourceText text, SyntaxNode root, SemanticModel model, IReadOnlyList<TextChange> changes,
        IReadOnlyList<(TextSpan Old, TextSpan New)> edits)
    {
        Text = text;
        Root = root;
        Model = model;
        Changes = changes;
        _edits = edits;
    }

    public SourceText Text { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    /// <summary>The edits, in the order of the text.</summary>
    public IReadOnlyList<TextChange> Changes { get; }

    /// <summary>What the edits touch in the file as it was.</summary>
    public IEnumerable<TextSpan> Replaced => _edits.Select(edit => edit.Old);

    /// <summary>What the edits wrote.</summary>
    public IEnumerable<TextSpan> Written => _edits.Select(edit => edit.New);

    public static ChangedCode From(FixContext context, IEnumerable<TextChange> changes)
    {
        TextChange[] ordered = [.. changes.OrderBy(change => change.Span.Start)];
        List<(TextSpan, TextSpan)> edits = [];
        int shift = 0;
        foreach (TextChange change in ordered)
        {
            int length = change.NewText?.Length ?? 0;
            edits.Add((change.Span, new TextSpan(change.Span.Start + shift, length)));
            shift += length - change.Span.Length;
        }

        SourceText text = context.Text.WithChanges(ordered);
        SyntaxTree tree = context.Root.SyntaxTree.WithChangedText(text);
        SemanticModel model = context.Model.Compilation.ReplaceSyntaxTree(context.Root.SyntaxTree, tree)
            .GetSemanticModel(tree);
        return new ChangedCode(text, tree.GetRoot(context.CancellationToken), model, ordered, edits);
    }

    /// <summary>The change as an editor takes it.</summary>
    public CodeAction Action(Document document, FixEdit fix, string provider) => CodeAction.Create(
        fix.Title, _ => Task.FromResult(document.WithText(Text)), fix.KeyFor(provider));

    /// <summary>Where a position after the edits was before them; null where an edit wrote what is there.</summary>
    public int? Before(int position)
    {
        int shift = 0;
        foreach ((TextSpan old, TextSpan written) in _edits)
        {
            if (position < written.Start)
            {
                break;
            }

            if (position < written.End)
            {
                return null;
            }

            shift += written.Length - old.Length;
        }

        return position - shift;
    }

    /// <summary>The same edits and some insertions into what they give.</summary>
    public ChangedCode With(FixContext context, IReadOnlyList<TextChange> insertions)
    {
        TextChange[] changes = [.. Changes];
        List<TextChange> more = [];
        foreach (TextChange insertion in insertions.OrderByDescending(change => change.Span.Start))
        {
            int at = insertion.Span.Start;
            int index = _edits.Count - 1;
            while (index >= 0
                && !(_edits[index].New.Length > 0 && _edits[index].New.Start <= at && at <= _edits[index].New.End))
            {
                index--;
            }

            if (index < 0)
            {
                more.Add(new TextChange(new TextSpan(Before(at) ?? at, 0), insertion.NewText!));
            }
            else
            {
                string written = changes[index].NewText!.Insert(at - _edits[index].New.Start, insertion.NewText!);
                changes[index] = new TextChange(changes[index].Span, written);
            }
        }

        return From(context, changes.Concat(more));
    }

    /// <summary>The statements, or else the members, around some places of a file.</summary>
    public static IEnumerable<SyntaxNode> StatementsAt(SyntaxNode root, IEnumerable<TextSpan> spans) => spans
        .Select(span => TextSpan.FromBounds(Math.Min(span.Start, root.FullSpan.End), Math.Min(span.End, root.FullSpan.End)))
        .Select(span => root.FindNode(span))
        .Select(node => node.FirstAncestorOrSelf<StatementSyntax>()
            ?? node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root)
        .Distinct();
}
