namespace CloseFluent;

/// <summary>An id as Close wrote it, of a kind that is not known.</summary>
internal sealed class UntypedId(string value) : CloseId(value, string.Empty, IdCheck.None)
{
    public override bool Equals(object? obj) =>
        obj is UntypedId other && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}
