using System.ComponentModel;
using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// A bulk action on the way: an immutable value that can be kept in a variable and continued more than once. The name of each
/// stage says what is missing next.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class BulkStage
{
    internal BulkStage(BulkSequenceSubscriptionContent content) => Content = content;

    internal BulkSequenceSubscriptionContent Content { get; }

    private protected abstract string Missing { get; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();

    /// <summary>Says what the action does and what is still missing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() =>
        $"{Content.ActionType} {Content.SequenceId?.Value ?? "in every sequence"}: not ready, still needs {Missing}";
}
