using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Tries a change before it is offered.</summary>
internal static class CompilationCheck
{
    /// <summary>
    /// Determines whether the member around a node has no more errors after a change inside it than before.
    /// </summary>
    public static bool MemberStillCompiles(FixContext context, SyntaxNode node, params IReadOnlyList<TextChange> changes)
    {
        TextSpan before = node.EnclosingMember().Span;
        int growth = Growth(changes);
        SyntaxTree tree = node.SyntaxTree.WithChangedText(context.Text.WithChanges(changes));
        SemanticModel after = context.Model.Compilation.ReplaceSyntaxTree(node.SyntaxTree, tree).GetSemanticModel(tree);
        return Errors(after, new TextSpan(before.Start, before.Length + growth), context.CancellationToken)
            <= Errors(context.Model, before, context.CancellationToken);
    }

    /// <summary>Determines whether the member around a node has no more errors after a change inside it, wherever they are.</summary>
    public static bool Mends(FixContext context, SyntaxNode node, TextChange change)
    {
        SyntaxNode member = node is CompilationUnitSyntax ? node : node.EnclosingMember();
        ChangedCode after = ChangedCode.From(context, [change]);
        int before = Errors(context.Model, member.Span, context.CancellationToken);
        int left = Errors(
            after.Model, new TextSpan(member.SpanStart, member.Span.Length + Growth([change])), context.CancellationToken);
        return left <= before;
    }

    /// <summary>
    /// Determines whether the member around a place is not made to stop compiling; what did not compile before may go on so.
    /// </summary>
    public static bool KeepsCompiling(FixContext context, ChangedCode code)
    {
        SyntaxNode node = context.Find<SyntaxNode>()!;
        TextSpan before = (node is CompilationUnitSyntax ? node : node.EnclosingMember()).Span;
        if (Errors(context.Model, before, context.CancellationToken) > 0)
        {
            return true;
        }

        int shift = Growth(code.Changes.Where(change => change.Span.Start < before.Start));
        int growth = Growth(code.Changes.Where(change => change.Span.Start >= before.Start
            && change.Span.Start <= before.End));
        return Errors(code.Model, new TextSpan(before.Start + shift, before.Length + growth), context.CancellationToken) == 0;
    }

    /// <summary>Determines whether the whole file has no more errors after the changes than before.</summary>
    public static bool FileStillCompiles(FixContext context, SyntaxNode node, params IReadOnlyList<TextChange> changes)
    {
        SyntaxTree tree = node.SyntaxTree.WithChangedText(context.Text.WithChanges(changes));
        SemanticModel after = context.Model.Compilation.ReplaceSyntaxTree(node.SyntaxTree, tree).GetSemanticModel(tree);
        return Errors(after, null, context.CancellationToken) <= Errors(context.Model, null, context.CancellationToken);
    }

    private static int Growth(IEnumerable<TextChange> changes) =>
        changes.Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);

    private static int Errors(SemanticModel model, TextSpan? span, CancellationToken cancellationToken) =>
        model.GetDiagnostics(span, cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
