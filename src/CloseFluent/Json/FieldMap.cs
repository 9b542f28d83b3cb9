namespace CloseFluent;

/// <summary>
/// The fields of a response, each named once: one subclass reads them, another writes them. A response lists its fields in
/// one method, which both call.
/// </summary>
internal abstract class FieldMap
{
    public abstract void Text(ReadOnlySpan<byte> name, ref string? value);

    public abstract void Id<TId>(ReadOnlySpan<byte> name, ref TId? value, Func<string, TId> create)
        where TId : CloseId;

    public abstract void Ids<TId>(ReadOnlySpan<byte> name, ref IReadOnlyList<TId>? value, Func<string, TId> create)
        where TId : CloseId;

    public abstract void Enum<TEnum>(ReadOnlySpan<byte> name, ref TEnum? value)
        where TEnum : struct, IOpenEnum<TEnum>;

    public abstract void Integer(ReadOnlySpan<byte> name, ref int? value);

    public abstract void Flag(ReadOnlySpan<byte> name, ref bool? value);

    public abstract void Moment(ReadOnlySpan<byte> name, ref DateTimeOffset? value);

    /// <summary>JSON that is kept as it came; empty where the response leaves it out.</summary>
    public abstract void Raw(ReadOnlySpan<byte> name, ref string value);
}
