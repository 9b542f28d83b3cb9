using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks a member that reaches more than its neighbors: every lead, every sequence, or a pasted selection that is in doubt.
/// Tools (the analyzers) never write it in the place of another one.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WidensAttribute : Attribute;
