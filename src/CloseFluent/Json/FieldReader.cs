using System.Buffers;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads the fields of a response, leniently: a value of another type than expected reads as if it were missing, since one
/// odd field must not make a whole response unreadable.
/// </summary>
internal sealed class FieldReader : FieldMap, IDisposable
{
    private const int Usual = 32;

    private static readonly char[] s_notCompact = [' ', '\t', '\r', '\n', '\\'];

    // Where each field was in the response before: Close presumably writes its members in one order, whatever that is.
    private static readonly int[] s_positions = new int[64];

    private readonly JsonProperty[] _members = ArrayPool<JsonProperty>.Shared.Rent(Usual);
    private readonly int _count;
    private int _field;

    public FieldReader(JsonElement json)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (_count == _members.Length)
            {
                Array.Resize(ref _members, _count * 2);
            }

            _members[_count++] = member;
        }
    }

    public void Dispose() => ArrayPool<JsonProperty>.Shared.Return(_members, clearArray: true);

    public override void Text(ReadOnlySpan<byte> name, ref string? value) => value = Find(name).Text();

    public override void Integer(ReadOnlySpan<byte> name, ref int? value) => value = Find(name).Integer();

    public override void Flag(ReadOnlySpan<byte> name, ref bool? value) => value = Find(name).Flag();

    public override void Moment(ReadOnlySpan<byte> name, ref DateTimeOffset? value) => value = Find(name).Moment();

    public override void Raw(ReadOnlySpan<byte> name, ref string value)
    {
        JsonElement raw = Find(name);
        value = raw.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? string.Empty : Compact(raw);
    }

    protected override void Texts(ReadOnlySpan<byte> name, ref IReadOnlyList<string>? values)
    {
        JsonElement list = Find(name);
        if (list.ValueKind != JsonValueKind.Array)
        {
            values = null;
            return;
        }

        List<string> texts = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.Text() is { } text)
            {
                texts.Add(text);
            }
        }

        values = texts;
    }

    // Most of it came compact and without escapes, and is then what we would write.
    private static string Compact(JsonElement raw)
    {
        string text = raw.GetRawText();
        return text.IndexOfAny(s_notCompact) < 0 ? text : CanonicalJson.Text(raw);
    }

    private JsonElement Find(ReadOnlySpan<byte> name)
    {
        ref int position = ref s_positions[_field++ % s_positions.Length];
        int last = position;
        if (last < _count && _members[last].NameEquals(name))
        {
            return _members[last].Value;
        }

        for (int index = 0; index < _count; index++)
        {
            if (_members[index].NameEquals(name))
            {
                position = index;
                return _members[index].Value;
            }
        }

        return default;
    }
}
