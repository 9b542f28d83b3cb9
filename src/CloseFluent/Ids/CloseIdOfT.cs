using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <summary>What all ids of one kind share: equality by value, and the way round the check of the prefix.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public abstract class CloseId<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TSelf>
    : CloseId, IEquatable<TSelf>
    where TSelf : CloseId<TSelf>
{
    private protected CloseId(string value, string prefix, IdCheck check)
        : base(value, prefix, check)
    {
    }

    /// <summary>
    /// Makes an id without looking at its prefix. Close documents no prefixes, so an id that is refused by mistake can
    /// still be used this way.
    /// </summary>
    /// <param name="value">The id as Close writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank or contains white space.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Read as SequenceId.Unchecked(…), never through the generic base.")]
    public static TSelf Unchecked(string value) => IdFactory<TSelf>.Create(value, IdCheck.Shape);

    /// <summary>Says whether both ids are the same text. Upper and lower case differ.</summary>
    public static bool operator ==(CloseId<TSelf>? left, CloseId<TSelf>? right) => Equals(left, right);

    /// <summary>Says whether the ids differ. Upper and lower case differ.</summary>
    public static bool operator !=(CloseId<TSelf>? left, CloseId<TSelf>? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is TSelf other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}
