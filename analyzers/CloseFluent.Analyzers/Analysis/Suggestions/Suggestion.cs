using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>What someone meant who wrote something that the library does not know.</summary>
/// <param name="Fault">What is wrong, in the user's words.</param>
/// <param name="Remedy">What to write, and what else there is.</param>
/// <param name="Change">The one text to write; null where there is a choice.</param>
internal sealed record Suggestion(string Fault, string Remedy, TextChange? Change = null)
{
    /// <summary>What a menu shows of the change; null where the text of the change is whole code by itself.</summary>
    public string? Shown { get; init; }

    /// <summary>The texts to choose from, each with what it is in a menu; empty where there is not a choice.</summary>
    public IReadOnlyList<(TextChange Change, string Name)> Choices { get; init; } = [];
}
