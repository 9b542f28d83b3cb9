using System.Collections.Immutable;
using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>The place that a diagnostic or the caret points to, with all that a fix asks about it.</summary>
internal sealed class FixContext(
    SyntaxNode root, SourceText text, SemanticModel model, KnownSymbols known, TextSpan span, CancellationToken cancellationToken)
{
    private ImmutableDictionary<string, string?> _properties = ImmutableDictionary<string, string?>.Empty;

    public SyntaxNode Root { get; } = root;

    public SourceText Text { get; } = text;

    public SemanticModel Model { get; } = model;

    public KnownSymbols Known { get; } = known;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Reads all of it from a document; null where CloseFluent is not referenced.</summary>
    public static async Task<FixContext?> CreateAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || KnownSymbols.Find(model.Compilation) is not { } known)
        {
            return null;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new FixContext(root, text, model, known, span, cancellationToken);
    }

    /// <summary>Remembers what the rule found out.</summary>
    public FixContext WithProperties(ImmutableDictionary<string, string?> found)
    {
        _properties = found;
        return this;
    }

    /// <summary>What the rule found out already, or null.</summary>
    public string? FindProperty(string name) => _properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The innermost node of a type at the place.</summary>
    public TNode? Find<TNode>()
        where TNode : SyntaxNode =>
        Root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>();

    /// <summary>The name at the place, or null.</summary>
    public SimpleNameSyntax? FindName() => Root.FindToken(span.Start).Parent as SimpleNameSyntax;

    /// <summary>The white space that begins the line of a position.</summary>
    public string IndentAt(int position)
    {
        string line = Text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>How the lines of the file end.</summary>
    public string LineEnd() => Text.Lines[0] is { } first && first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";

    /// <summary>What is between the calls of a chain, so that a call can be put in as the others are.</summary>
    public string SeparatorBefore(SyntaxToken? dot)
    {
        if (dot is not { } token)
        {
            return "";
        }

        TextLine line = Text.Lines.GetLineFromPosition(token.SpanStart);
        string before = Text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
        return before.Length > 0 && string.IsNullOrWhiteSpace(before) ? LineEnd() + before : "";
    }
}
