using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks a setting of which every call counts, not the last alone. Tools (the analyzers) let it be called more than once.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CumulativeAttribute : Attribute;
