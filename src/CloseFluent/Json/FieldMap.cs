namespace CloseFluent;

/// <summary>
/// The fields of a response, each named once: one subclass reads them, another writes them. A response lists its fields in
/// one method, which both call. A writer leaves every value as it is.
/// </summary>
internal abstract class FieldMap
{
    public abstract void Text(ReadOnlySpan<byte> name, ref string? value);

    public abstract void Integer(ReadOnlySpan<byte> name, ref int? value);

    public abstract void Flag(ReadOnlySpan<byte> name, ref bool? value);

    public abstract void Moment(ReadOnlySpan<byte> name, ref DateTimeOffset? value);

    /// <summary>JSON that is kept as it came; empty where the response leaves it out.</summary>
    public abstract void Raw(ReadOnlySpan<byte> name, ref string value);

    public void Id<TId>(ReadOnlySpan<byte> name, ref TId? value, Func<string, TId> create)
        where TId : CloseId
    {
        string? before = value?.Value;
        string? text = before;
        Text(name, ref text);
        if (!ReferenceEquals(text, before))
        {
            value = text is null ? null : create(text);
        }
    }

    public void Ids<TId>(ReadOnlySpan<byte> name, ref IReadOnlyList<TId>? value, Func<string, TId> create)
        where TId : CloseId
    {
        IReadOnlyList<string>? before = value is null ? null : [.. value.Select(id => id.Value)];
        IReadOnlyList<string>? texts = before;
        Texts(name, ref texts);
        if (!ReferenceEquals(texts, before))
        {
            value = texts is null ? null : [.. texts.Select(create)];
        }
    }

    public void Enum<TEnum>(ReadOnlySpan<byte> name, ref TEnum? value)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        string? before = value is { Value.Length: > 0 } known ? known.Value : null;
        string? word = before;
        Text(name, ref word);
        if (!ReferenceEquals(word, before))
        {
            value = word is null ? null : OpenEnum.FromResponse<TEnum>(word);
        }
    }

    /// <summary>The texts of a list; whatever else is in it is passed over.</summary>
    protected abstract void Texts(ReadOnlySpan<byte> name, ref IReadOnlyList<string>? values);
}
