using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks a stage: a bulk action that is not ready yet. Tools (the analyzers) find the way from a stage to a ready action by
/// walking the return types of its methods.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BulkStageAttribute : Attribute;
