using System.ComponentModel;
using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// A bulk action that is not ready: an immutable value that can be kept in a variable and continued more than once. The name
/// of each stage says what is missing next.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class BulkStage
{
    private readonly object _summary;
    private readonly string _missing;

    /// <param name="summary">What the action does, as a text or what has it as its text.</param>
    /// <param name="missing">The calls that are missing next.</param>
    internal BulkStage(object summary, string missing)
    {
        _summary = summary;
        _missing = missing;
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();

    /// <summary>Returns what the action does and what is still missing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() => $"{_summary}: not ready, still needs {_missing}";
}
