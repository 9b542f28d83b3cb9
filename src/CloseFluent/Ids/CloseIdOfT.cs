using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <summary>
/// What all ids of one kind share: equality by value, reading from text, and the way round the check of the prefix.
/// </summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
[SuppressMessage("Design", "CA1036", Justification = "Ids have an order for sorting, but none is less than another.")]
[SuppressMessage("Design", "CA1000", Justification = "Read as SequenceId.Unchecked(…), never through the generic base.")]
public abstract class CloseId<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TSelf>
    : CloseId, IEquatable<TSelf>, IComparable<TSelf>, IComparable
#if NET
    , ISpanParsable<TSelf>
#endif
    where TSelf : CloseId<TSelf>
{
    private protected CloseId(string value, string prefix, IdCheck check)
        : base(value, prefix, check)
    {
    }

    /// <summary>
    /// Creates an id without looking at its prefix. Close documents no prefixes, so an id that is refused by mistake can
    /// still be used this way.
    /// </summary>
    /// <param name="value">The id as Close writes it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank or contains white space.</exception>
    public static TSelf Unchecked([ArgumentKind(ArgumentKind.IdText)] string value) =>
        IdFactory<TSelf>.Create(value, IdCheck.Shape);

    /// <summary>
    /// Reads an id that came from outside, and says whether it is one. It takes what the constructor takes.
    /// </summary>
    /// <param name="value">The text; it may be anything, null too.</param>
    /// <param name="id">The id; null where the text is none of this kind.</param>
    /// <returns>True if so.</returns>
    public static bool TryParse([NotNullWhen(true)] string? value, [NotNullWhen(true)] out TSelf? id)
    {
        id = IdFactory<TSelf>.TryCreate(value);
        return id is not null;
    }

#if NET
    /// <summary>Reads an id, as the constructor does.</summary>
    /// <param name="s">The id as Close writes it.</param>
    /// <param name="provider">Not used: ids are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid id of this kind; the message says
    /// why.</exception>
    public static TSelf Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return IdFactory<TSelf>.TryCreate(s) ?? throw new FormatException(IdFactory<TSelf>.Fault(s));
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="TryParse(string, out TSelf)"/>
    /// <param name="s">The text; it may be anything, null too.</param>
    /// <param name="provider">Not used: ids are the same in every culture.</param>
    /// <param name="result">The id; null where the text is none of this kind.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.ToString(), out result);
#endif

    /// <summary>Determines whether both ids are the same text. Upper and lower case differ.</summary>
    public static bool operator ==(CloseId<TSelf>? left, CloseId<TSelf>? right) => Equals(left, right);

    /// <summary>Determines whether the ids differ. Upper and lower case differ.</summary>
    public static bool operator !=(CloseId<TSelf>? left, CloseId<TSelf>? right) => !Equals(left, right);

    /// <summary>Determines whether an id of a kind that is not known at compile time is this id.</summary>
    public static bool operator ==(CloseId? left, CloseId<TSelf>? right) => Equals(left, right);

    /// <summary>Determines whether an id of a kind that is not known at compile time is not this id.</summary>
    public static bool operator !=(CloseId? left, CloseId<TSelf>? right) => !Equals(left, right);

    /// <inheritdoc cref="op_Equality(CloseId, CloseId{TSelf})"/>
    public static bool operator ==(CloseId<TSelf>? left, CloseId? right) => Equals(left, right);

    /// <inheritdoc cref="op_Inequality(CloseId, CloseId{TSelf})"/>
    public static bool operator !=(CloseId<TSelf>? left, CloseId? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is TSelf other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>
    /// Compares the texts of two ids character by character; null comes first. The order has no other meaning.
    /// </summary>
    /// <returns>Less than zero, zero or more, as for texts.</returns>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TSelf other => CompareTo(other),
        _ => throw new ArgumentException($"A {typeof(TSelf).Name} cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
    };
}
