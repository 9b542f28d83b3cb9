using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks a ready bulk action: a value that does nothing until it is sent. Tools (the analyzers) know by it where a chain ends.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BulkActionAttribute : Attribute;
