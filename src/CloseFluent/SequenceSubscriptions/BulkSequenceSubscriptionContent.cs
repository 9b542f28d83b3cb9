namespace CloseFluent;

/// <summary>
/// All that a request for a bulk sequence subscription can say. The stages fill it in, one copy a step; a ready action holds
/// one that is complete.
/// </summary>
internal sealed record BulkSequenceSubscriptionContent(BulkSequenceSubscriptionActionType ActionType, SequenceId? SequenceId)
{
    public Sender? Sender { get; init; }

    public ContactPreference ContactPreference { get; init; }

    public IReadOnlyList<UserOrGroupId> CallsAssignedTo { get; init; } = [];

    public PhoneNumberId? FromPhoneNumberId { get; init; }

    public BulkSelection? Selection { get; init; }

    public bool SendsDoneEmail { get; init; } = true;

    /// <summary>More matches than this stop the action before it is sent; null means no guard.</summary>
    public int? MaxMatches { get; init; }

    /// <summary>The selection as it is sent: never with a limit above the guard, so that what appears after the count stays out.</summary>
    public SelectionContent BoundedSelection => MaxMatches is { } bound && (Selection!.Limit ?? int.MaxValue) > bound
        ? Selection.Content with { Limit = bound }
        : Selection!.Content;

    public BulkSequenceSubscriptionContent GuardedBy(int? bound) =>
        bound is null || bound >= MaxMatches ? this : this with { MaxMatches = bound };

    public void Write(JsonPen pen)
    {
        pen.WriteStartObject();
        pen.WriteString("action_type"u8, ActionType.Value);
        if (SequenceId is not null)
        {
            pen.WriteString("sequence_id"u8, SequenceId.Value);
        }

        if (Sender is not null)
        {
            pen.WriteString("sender_account_id"u8, Sender.Account.Value);
            pen.WriteString("sender_name"u8, Sender.Name);
            pen.WriteString("sender_email"u8, Sender.Email);
            pen.WriteString("contact_preference"u8, ContactPreference.Value);
        }

        WriteCallSettings(pen);
        BoundedSelection.WriteMembers(pen);
        if (!SendsDoneEmail)
        {
            pen.WriteBoolean("send_done_email"u8, false);
        }

        pen.WriteEndObject();
    }

    private void WriteCallSettings(JsonPen pen)
    {
        if (CallsAssignedTo.Count > 0)
        {
            pen.WriteStartArray("calls_assigned_to"u8);
            foreach (UserOrGroupId assignee in CallsAssignedTo)
            {
                pen.WriteStringValue(assignee.Value);
            }

            pen.WriteEndArray();
        }

        if (FromPhoneNumberId is not null)
        {
            pen.WriteString("from_phone_number_id"u8, FromPhoneNumberId.Value);
        }
    }
}
