using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads the fields of a response, leniently: a value of another type than expected reads as if it were missing, since one
/// odd field must not make a whole response unreadable.
/// </summary>
internal sealed class FieldReader(JsonElement json) : FieldMap
{
    public override void Text(string name, ref string? value) => value = json.Text(name);

    public override void Id<TId>(string name, ref TId? value, Func<string, TId> create)
        where TId : class => value = json.Text(name) is { } text ? create(text) : null;

    public override void Ids<TId>(string name, ref IReadOnlyList<TId>? value, Func<string, TId> create) =>
        value = json.List(name) is { } list
        ? [.. list.Select(item => item.Text()).OfType<string>().Select(create)]
        : null;

    public override void Enum<TEnum>(string name, ref TEnum? value) =>
        value = json.Text(name) is not null ? json.Word<TEnum>(name) : null;

    public override void Integer(string name, ref int? value) => value = json.Integer(name);

    public override void Flag(string name, ref bool? value) => value = json.Flag(name);

    public override void Moment(string name, ref DateTimeOffset? value) => value = CloseTime.Parse(json.Text(name));

    public override void Raw(string name, ref string value) =>
        value = json.Member(name) is { } raw ? CanonicalJson.Text(raw) : string.Empty;
}
