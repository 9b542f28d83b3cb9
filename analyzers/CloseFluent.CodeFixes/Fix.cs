using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>What a fix offers: its name in the menu, and the edits that it makes.</summary>
internal sealed record Fix(string Title, params IReadOnlyList<TextChange> Changes)
{
    /// <summary>The fix as an editor takes it.</summary>
    public CodeAction For(Document document, FixPlace place, string key) => CodeAction.Create(
        Title, _ => Task.FromResult(document.WithText(place.Text.WithChanges(Changes))), key);
}
