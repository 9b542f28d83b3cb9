using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks a ready bulk action: a value that does nothing until it is sent. Tools (the analyzers) know by it where a chain
/// ends.
/// </summary>
/// <param name="path">The path that the action is posted to, with its slashes; null where none is to be looked for.</param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BulkActionAttribute(string? path = null) : Attribute
{
    /// <summary>The path that the action is posted to, with its slashes.</summary>
    public string? Path { get; } = path;
}
