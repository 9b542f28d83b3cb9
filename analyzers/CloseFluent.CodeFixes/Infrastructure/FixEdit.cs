using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>What a fix offers: its name in the menu, and the edits that it makes.</summary>
internal sealed record FixEdit(string Title, params IReadOnlyList<TextChange> Changes)
{
    /// <summary>Gets whether it may write one send where there was none; the check sees to the rest.</summary>
    public bool MaySend { get; init; }

    /// <summary>Gets whether the code around the send expected its task, so that it is not awaited there.</summary>
    public bool IsTaskExpected { get; init; }

    /// <summary>
    /// What is chosen by it where there are several; such a fix is made at one place, never at all of them.
    /// </summary>
    public string? Choice { get; init; }

    /// <summary>The name under which an editor knows fixes that are the same at several places.</summary>
    public string KeyFor(string provider) => Choice is null ? provider : $"{provider}: {Choice}";
}
