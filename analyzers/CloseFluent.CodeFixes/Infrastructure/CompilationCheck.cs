using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Tries a change before it is offered.</summary>
internal static class CompilationCheck
{
    /// <summary>Whether the member around a node has no more errors after a change inside it than before.</summary>
    public static bool StillCompiles(FixContext place, SyntaxNode node, params IReadOnlyList<TextChange> changes)
    {
        TextSpan before = node.EnclosingMember().Span;
        int growth = Growth(changes);
        SyntaxTree tree = node.SyntaxTree.WithChangedText(place.Text.WithChanges(changes));
        SemanticModel after = place.Model.Compilation.ReplaceSyntaxTree(node.SyntaxTree, tree).GetSemanticModel(tree);
        return Errors(after, new TextSpan(before.Start, before.Length + growth), place.CancellationToken)
            <= Errors(place.Model, before, place.CancellationToken);
    }

    /// <summary>Whether the member around a place is not made to stop compiling; what did not compile before may go on so.</summary>
    public static bool KeepsCompiling(FixContext place, ChangedCode code)
    {
        SyntaxNode node = place.Find<SyntaxNode>()!;
        TextSpan before = (node is CompilationUnitSyntax ? node : node.EnclosingMember()).Span;
        if (Errors(place.Model, before, place.CancellationToken) > 0)
        {
            return true;
        }

        int shift = Growth(code.Changes.Where(change => change.Span.Start < before.Start));
        int growth = Growth(code.Changes.Where(change => change.Span.Start >= before.Start && change.Span.Start <= before.End));
        return Errors(code.Model, new TextSpan(before.Start + shift, before.Length + growth), place.CancellationToken) == 0;
    }

    /// <summary>Whether the whole file has no more errors after the changes than before.</summary>
    public static bool FileStillCompiles(FixContext place, SyntaxNode node, params IReadOnlyList<TextChange> changes)
    {
        SyntaxTree tree = node.SyntaxTree.WithChangedText(place.Text.WithChanges(changes));
        SemanticModel after = place.Model.Compilation.ReplaceSyntaxTree(node.SyntaxTree, tree).GetSemanticModel(tree);
        return Errors(after, null, place.CancellationToken) <= Errors(place.Model, null, place.CancellationToken);
    }

    private static int Growth(IEnumerable<TextChange> changes) =>
        changes.Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);

    private static int Errors(SemanticModel model, TextSpan? span, CancellationToken cancellationToken) =>
        model.GetDiagnostics(span, cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
