using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Compares bulk actions that Close lists with one that was sent. Two questions that are not each other's opposite: whether
/// one is surely the same, by all that its response contains; and whether one is surely another, by what no rewriting of
/// the same action changes. Between them lies what may be the same in other words.
/// </summary>
internal sealed class ActionMatcher<TState>(BulkAction<TState> action)
    where TState : BulkActionState
{
    private readonly SelectionContent _selection = action.Settings.BoundedSelection;
    private DefiniteValues? _values;

    public bool IsSame(TState item) =>
        action.IsSame(item)
        && item.ResultsLimit == _selection.Limit
        && item.SendDoneEmail == action.SendsDoneEmail
        && SelectsTheSame(item);

    public bool IsCertainlyAnother(TState item) =>
        action.IsCertainlyAnother(item)
        || ActionMatching.Contradict(item.ResultsLimit, _selection.Limit)
        || ActionMatching.Contradict(item.SendDoneEmailIfStated, action.SendsDoneEmail)
        || SelectsOthers(item);

    // Where one side is a filter and the other a text, they cannot be compared.
    private bool SelectsOthers(TState item)
    {
        if (_selection.Query is TextQuery text)
        {
            return item.Query is { } listed && DefiniteValues.OfText(listed).Contradict(DefiniteValues.OfText(text.Text));
        }

        _values ??= DefiniteValues.OfJson(CanonicalJson.Text(((FilterQuery)_selection.Query).Root.Write));
        return DefiniteValues.OfJson(item.SQueryJson).Contradict(_values);
    }

    private bool SelectsTheSame(TState item)
    {
        bool isSameQuery = _selection.Query is TextQuery text
            ? item.Query == text.Text
            : string.IsNullOrEmpty(item.Query) && IsSameJson(item.SQueryJson, ((FilterQuery)_selection.Query).Root.Write);
        return isSameQuery && IsSameJson(item.SortJson, _selection.WriteSortArray);
    }

    private static bool IsSameJson(string listed, Action<Utf8JsonWriter> write)
    {
        if (listed.Length == 0)
        {
            return false;
        }

        try
        {
            using JsonDocument theirs = CanonicalJson.Parse(listed);
            using JsonDocument ours = CanonicalJson.Read(write);
            return IsSame(theirs.RootElement, ours.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Close returns more than it got: "negate": false on every node.
    private static bool IsSame(JsonElement listed, JsonElement sent) => (listed.ValueKind, sent.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Members(listed).Count() == Members(sent).Count()
            && Members(sent).All(member =>
                listed.TryGetProperty(member.Name, out JsonElement other) && IsSame(other, member.Value)),
        (JsonValueKind.Array, JsonValueKind.Array) => listed.GetArrayLength() == sent.GetArrayLength()
            && listed.EnumerateArray().Zip(sent.EnumerateArray(), IsSame).All(same => same),
        (JsonValueKind.String, JsonValueKind.String) => listed.Text() == sent.Text(),
        (JsonValueKind.Number, JsonValueKind.Number) => listed.GetRawText() == sent.GetRawText()
            || (listed.TryGetDecimal(out decimal one) && sent.TryGetDecimal(out decimal other) && one == other),
        _ => listed.ValueKind == sent.ValueKind,
    };

    private static IEnumerable<JsonProperty> Members(JsonElement element) => element
        .EnumerateObject()
        .Where(member => member.Value.ValueKind != JsonValueKind.Null
            && !(member.NameEquals("negate"u8) && member.Value.ValueKind == JsonValueKind.False));
}
