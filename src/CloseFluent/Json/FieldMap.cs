namespace CloseFluent;

/// <summary>
/// The fields of a response, each named once: one subclass reads them, another writes them. A response lists its fields in
/// one method, which both call.
/// </summary>
internal abstract class FieldMap
{
    public abstract void Text(string name, ref string? value);

    public abstract void Id<TId>(string name, ref TId? value, Func<string, TId> create)
        where TId : CloseId;

    public abstract void Ids<TId>(string name, ref IReadOnlyList<TId>? value, Func<string, TId> create)
        where TId : CloseId;

    public abstract void Enum<TEnum>(string name, ref TEnum? value)
        where TEnum : struct, IOpenEnum<TEnum>;

    public abstract void Integer(string name, ref int? value);

    public abstract void Flag(string name, ref bool? value);

    public abstract void Moment(string name, ref DateTimeOffset? value);

    /// <summary>JSON that is kept as it came; empty where the response leaves it out.</summary>
    public abstract void Raw(string name, ref string value);
}
