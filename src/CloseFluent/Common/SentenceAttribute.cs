using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// What the actions do that begin with a call, as a sentence with placeholders for its parameters. For the analyzers that are part of
/// the package.
/// </summary>
/// <param name="template">The sentence.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SentenceAttribute(string template) : Attribute
{
    /// <summary>Gets the sentence.</summary>
    public string Template { get; } = template;
}
