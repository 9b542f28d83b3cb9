using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Compares bulk actions that Close lists with one that was sent. Two questions that are not each other's opposite: whether one
/// is surely the same, by all that its response gives back; and whether one is surely another, by what no rewriting of the same
/// action changes. Between them lies what may be the same in other words.
/// </summary>
internal sealed class ActionMatcher(BulkSequenceSubscriptionAction action)
{
    private readonly BulkSequenceSubscriptionContent _sent = action.Content;
    private readonly SelectionContent _selection = action.Content.BoundedSelection;
    private DefiniteValues? _values;

    public bool IsSame(BulkSequenceSubscription item) =>
        item.ActionType == _sent.ActionType
        && item.SequenceId == _sent.SequenceId
        && item.ResultsLimit == _selection.Limit
        && item.SendDoneEmail == _sent.SendsDoneEmail
        && AddSender(item)
        && item.FromPhoneNumberId == _sent.FromPhoneNumberId
        && (item.CallsAssignedTo ?? []).SequenceEqual(_sent.CallsAssignedTo)
        && SelectsTheSame(item);

    public bool IsCertainlyAnother(BulkSequenceSubscription item) =>
        (item.ActionType != default && item.ActionType != _sent.ActionType)
        || Contradict(item.SequenceId, _sent.SequenceId)
        || Contradict(item.SenderAccountId, _sent.Sender?.Account)
        || Contradict(item.ContactPreference, _sent.ContactPreference)
        || Contradict(item.FromPhoneNumberId, _sent.FromPhoneNumberId)
        || Contradict(item.ResultsLimit, _selection.Limit)
        || Contradict(item.SendDoneEmailIfStated, _sent.SendsDoneEmail)
        || CallsOthers(item)
        || SelectsOthers(item);

    private static bool Contradict<T>(T? listed, T? sent) =>
        listed is not null && sent is not null && !EqualityComparer<T>.Default.Equals(listed, sent);

    private static bool Contradict(int? listed, int? sent) => listed is not null && sent is not null && listed != sent;

    private static bool Contradict(bool? listed, bool sent) => listed is not null && listed != sent;

    private static bool Contradict(ContactPreference? listed, ContactPreference? sent) =>
        listed is not null && sent is not null && listed != sent;

    // A group may come back as its users, so only users are compared with users.
    private bool CallsOthers(BulkSequenceSubscription item) =>
        item.CallsAssignedTo is { Count: > 0 } listed
        && _sent.CallsAssignedTo.Count > 0
        && listed.Concat(_sent.CallsAssignedTo).All(each => each.Value.StartsWith("user_", StringComparison.Ordinal))
        && !listed.Intersect(_sent.CallsAssignedTo).Any();

    // Where one side is a filter and the other a text, they cannot be compared.
    private bool SelectsOthers(BulkSequenceSubscription item) => _selection.Query switch
    {
        TextQuery text => item.Query is { } listed && DefiniteValues.OfText(listed).Contradict(DefiniteValues.OfText(text.Text)),
        FilterQuery filter => DefiniteValues.OfJson(item.SQueryJson)
            .Contradict(_values ??= DefiniteValues.OfJson(CanonicalJson.Text(filter.Root.Write))),
        _ => false,
    };

    private bool AddSender(BulkSequenceSubscription item) =>
        _sent.Sender is not { } sender
        || (item.SenderAccountId == sender.Account
            && item.SenderName == sender.Name
            && item.SenderEmail == sender.Email
            && item.ContactPreference == _sent.ContactPreference);

    private bool SelectsTheSame(BulkSequenceSubscription item)
    {
        bool isSameQuery = _selection.Query switch
        {
            TextQuery text => item.Query == text.Text,
            FilterQuery filter => string.IsNullOrEmpty(item.Query) && IsSameJson(item.SQueryJson, filter.Root.Write),
            _ => false,
        };
        return isSameQuery && IsSameJson(item.SortJson, _selection.WriteSortArray);
    }

    private static bool IsSameJson(string listed, Action<JsonPen> write)
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

    // Close gives back more than it got: "negate": false on every node.
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
