using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads the fields of a response, leniently: a value of another type than expected reads as if it were missing, since one
/// odd field must not make a whole response unreadable.
/// </summary>
internal sealed class FieldReader(JsonElement json) : FieldMap
{
    private static readonly char[] s_notCompact = [' ', '\t', '\r', '\n', '\\'];

    public override void Text(ReadOnlySpan<byte> name, ref string? value) => value = Find(name)?.Text();

    public override void Id<TId>(ReadOnlySpan<byte> name, ref TId? value, Func<string, TId> create)
        where TId : class => value = Find(name)?.Text() is { } text ? create(text) : null;

    public override void Ids<TId>(ReadOnlySpan<byte> name, ref IReadOnlyList<TId>? value, Func<string, TId> create) =>
        value = Find(name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => item.Text()).OfType<string>().Select(create)]
            : null;

    public override void Enum<TEnum>(ReadOnlySpan<byte> name, ref TEnum? value)
    {
        if (Find(name)?.Text() is not { } word)
        {
            value = null;
            return;
        }

        value = string.IsNullOrWhiteSpace(word) ? default(TEnum) : default(TEnum).With(word);
    }

    public override void Integer(ReadOnlySpan<byte> name, ref int? value) => value = Find(name)?.Integer();

    public override void Flag(ReadOnlySpan<byte> name, ref bool? value) => value = Find(name)?.Flag();

    public override void Moment(ReadOnlySpan<byte> name, ref DateTimeOffset? value) => value = CloseTime.Parse(Find(name)?.Text());

    public override void Raw(ReadOnlySpan<byte> name, ref string value) => value = Find(name) is { } raw ? Compact(raw) : string.Empty;

    // Most of it came compact and without escapes, and is then what we would write.
    private static string Compact(JsonElement raw)
    {
        string text = raw.GetRawText();
        return text.IndexOfAny(s_notCompact) < 0 ? text : CanonicalJson.Text(raw);
    }

    private JsonElement? Find(ReadOnlySpan<byte> name) =>
        json.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
