using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Tries a change before it is offered.</summary>
internal static class Trial
{
    /// <summary>Whether the member around a node has no more errors after a change inside it than before.</summary>
    public static bool StillCompiles(FixPlace place, SyntaxNode node, params IReadOnlyList<TextChange> changes)
    {
        TextSpan before = node.Member().Span;
        int growth = changes.Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
        SyntaxTree tree = node.SyntaxTree.WithChangedText(place.Text.WithChanges(changes));
        SemanticModel after = place.Model.Compilation.ReplaceSyntaxTree(node.SyntaxTree, tree).GetSemanticModel(tree);
        return Errors(after, new TextSpan(before.Start, before.Length + growth), place.CancellationToken)
            <= Errors(place.Model, before, place.CancellationToken);
    }

    /// <summary>Whether the whole file has no more errors after the changes than before.</summary>
    public static bool FileStillCompiles(FixPlace place, SyntaxNode node, params IReadOnlyList<TextChange> changes)
    {
        SyntaxTree tree = node.SyntaxTree.WithChangedText(place.Text.WithChanges(changes));
        SemanticModel after = place.Model.Compilation.ReplaceSyntaxTree(node.SyntaxTree, tree).GetSemanticModel(tree);
        return Errors(after, null, place.CancellationToken) <= Errors(place.Model, null, place.CancellationToken);
    }

    private static int Errors(SemanticModel model, TextSpan? span, CancellationToken cancellationToken) =>
        model.GetDiagnostics(span, cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
