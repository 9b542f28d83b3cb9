using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// What a call adds to the sentence of an action, with slots for its parameters. For the analyzers that are part of the package.
/// </summary>
/// <param name="slot">The slot of the sentence.</param>
/// <param name="template">What it is filled with.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SentencePartAttribute(string slot, string template) : Attribute
{
    /// <summary>Gets the slot of the sentence.</summary>
    public string Slot { get; } = slot;

    /// <summary>Gets what it is filled with.</summary>
    public string Template { get; } = template;
}
