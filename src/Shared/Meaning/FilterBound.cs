namespace CloseFluent.Grammar;

/// <summary>An end of a range, as far as it is known.</summary>
/// <param name="Key">Two bounds with the same key are the same; null is the same as no other.</param>
internal record FilterBound(string? Key)
{
    /// <summary>Determines whether it certainly is not before the other.</summary>
    public bool IsAtLeast(FilterBound other) => (Key is not null && Key == other.Key) || IsMoreThan(other) || Follows(other);

    /// <summary>Determines whether it certainly is after the other.</summary>
    public virtual bool IsMoreThan(FilterBound other) => false;

    protected virtual bool Follows(FilterBound other) => false;
}
