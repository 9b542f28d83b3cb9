using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>What a fix offers: its name in the menu, and the edits that it makes.</summary>
internal sealed record Fix(string Title, params IReadOnlyList<TextChange> Changes);
