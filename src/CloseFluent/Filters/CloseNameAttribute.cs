using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Names what Close's filter language calls it: a kind of object, a field, a kind of condition, a mode, a unit. Tools (the
/// analyzers) read it to write JSON as a typed filter.
/// </summary>
/// <param name="name">The word on the wire.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CloseNameAttribute(string name) : Attribute
{
    /// <summary>The word on the wire.</summary>
    public string Name { get; } = name;
}
