using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// What a call adds to the sentence of an action, with placeholders for its parameters. For the analyzers that are part of the package.
/// </summary>
/// <param name="placeholder">The placeholder of the sentence.</param>
/// <param name="template">What it is filled with.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SentencePartAttribute(string placeholder, string template) : Attribute
{
    /// <summary>Gets the placeholder of the sentence.</summary>
    public string Placeholder { get; } = placeholder;

    /// <summary>Gets what it is filled with.</summary>
    public string Template { get; } = template;
}
