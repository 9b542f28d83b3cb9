using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks a value that somebody has to choose, with what it means. Tools (the analyzers) offer each such value.
/// </summary>
/// <param name="meaning">What it means, in a few words.</param>
[AttributeUsage(AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceAttribute(string meaning) : Attribute
{
    /// <summary>What it means, in a few words.</summary>
    public string Meaning { get; } = meaning;
}
