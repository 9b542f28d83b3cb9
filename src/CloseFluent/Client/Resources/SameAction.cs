using System.Text.Json;

namespace CloseFluent;

/// <summary>Tells whether a bulk action of Close's is the one that was sent: by all that its answer gives back.</summary>
internal static class SameAction
{
    public static bool Is(BulkSequenceSubscription there, BulkSequenceSubscriptionAction sent)
    {
        BulkSequenceSubscriptionContent content = sent.Content;
        return there.ActionType == content.ActionType
            && there.SequenceId == content.SequenceId
            && there.ResultsLimit == content.GuardedSelection.Limit
            && there.SendDoneEmail == content.SendsDoneEmail
            && HasSender(there, content)
            && there.FromPhoneNumberId == content.FromPhoneNumberId
            && (there.CallsAssignedTo ?? []).SequenceEqual(content.CallsAssignedTo)
            && SelectsTheSame(there, content.GuardedSelection);
    }

    /// <summary>
    /// Tells whether it could be the one that was sent, if Close gave back the filter in other words, filled in what was left
    /// out, or left out what was there. Of what both sides name, all is the same; a step for other leads is not taken for it.
    /// </summary>
    public static bool MayBe(BulkSequenceSubscription there, BulkSequenceSubscriptionAction sent)
    {
        BulkSequenceSubscriptionContent content = sent.Content;
        SelectionContent selection = content.GuardedSelection;
        return there.ActionType == content.ActionType
            && there.SequenceId == content.SequenceId
            && there.SendDoneEmail == content.SendsDoneEmail
            && Agree(there.ResultsLimit, selection.Limit)
            && (content.Sender is not { } sender
                || (Agree(there.SenderAccountId, sender.Account)
                    && Agree(there.ContactPreference, content.ContactPreference)))
            && Agree(there.FromPhoneNumberId, content.FromPhoneNumberId)
            && (there.CallsAssignedTo is not { Count: > 0 } assignees
                || content.CallsAssignedTo.Count == 0
                || new HashSet<UserOrGroupId>(assignees).SetEquals(content.CallsAssignedTo))
            && MaySelectTheSame(there, selection);
    }

    private static bool Agree<T>(T? there, T? sent) =>
        there is null || sent is null || EqualityComparer<T>.Default.Equals(there, sent);

    private static bool MaySelectTheSame(BulkSequenceSubscription there, SelectionContent sent) =>
        sent.Query switch
        {
            TextQuery text => string.IsNullOrWhiteSpace(there.Query)
                || string.Equals(there.Query!.Trim(), text.Text.Trim(), StringComparison.OrdinalIgnoreCase),
            FilterQuery filter => string.IsNullOrEmpty(there.Query) && JsonValues.MayAgree(there.SQueryJson, filter.Root.Write),
            _ => true,
        }
        && JsonValues.MayAgree(there.SortJson, sent.WriteSortArray);

    private static bool HasSender(BulkSequenceSubscription there, BulkSequenceSubscriptionContent content) =>
        content.Sender is not { } sender
        || (there.SenderAccountId == sender.Account
            && there.SenderName == sender.Name
            && there.SenderEmail == sender.Email
            && there.ContactPreference == content.ContactPreference);

    private static bool SelectsTheSame(BulkSequenceSubscription there, SelectionContent sent) =>
        sent.Query switch
        {
            TextQuery text => there.Query == text.Text,
            FilterQuery filter => string.IsNullOrEmpty(there.Query) && IsSame(there.SQueryJson, filter.Root.Write),
            _ => false,
        }
        && IsSame(there.SortJson, sent.WriteSortArray);

    private static bool IsSame(string there, Action<JsonPen> write)
    {
        if (there.Length == 0)
        {
            return false;
        }

        try
        {
            using JsonDocument answered = CanonicalJson.Parse(there);
            using JsonDocument sent = CanonicalJson.Read(write);
            return IsSame(answered.RootElement, sent.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Close gives back more than it got: "negate": false on every node.
    private static bool IsSame(JsonElement answered, JsonElement sent) => (answered.ValueKind, sent.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Members(answered).Count() == Members(sent).Count()
            && Members(sent).All(member =>
                answered.TryGetProperty(member.Name, out JsonElement other) && IsSame(other, member.Value)),
        (JsonValueKind.Array, JsonValueKind.Array) => answered.GetArrayLength() == sent.GetArrayLength()
            && answered.EnumerateArray().Zip(sent.EnumerateArray(), IsSame).All(same => same),
        (JsonValueKind.String, JsonValueKind.String) => answered.Text() == sent.Text(),
        (JsonValueKind.Number, JsonValueKind.Number) => answered.GetRawText() == sent.GetRawText()
            || (answered.TryGetDecimal(out decimal one) && sent.TryGetDecimal(out decimal other) && one == other),
        _ => answered.ValueKind == sent.ValueKind,
    };

    private static IEnumerable<JsonProperty> Members(JsonElement element) => element
        .EnumerateObject()
        .Where(member => member.Value.ValueKind != JsonValueKind.Null
            && !(member.NameEquals("negate"u8) && member.Value.ValueKind == JsonValueKind.False));
}
