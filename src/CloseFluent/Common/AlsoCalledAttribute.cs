using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Names the words under which people look for a member. Tools (the analyzers) name the member to those who write such a
/// name.
/// </summary>
/// <param name="names">The names, without <c>Async</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AlsoCalledAttribute(params string[] names) : Attribute
{
    /// <summary>The names, without <c>Async</c>.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
