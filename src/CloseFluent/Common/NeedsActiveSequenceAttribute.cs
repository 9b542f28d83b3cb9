using System.ComponentModel;

namespace CloseFluent;

/// <summary>Marks where a sequence is passed that sends nothing unless it is active. Tools (the analyzers) read it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NeedsActiveSequenceAttribute : Attribute;
