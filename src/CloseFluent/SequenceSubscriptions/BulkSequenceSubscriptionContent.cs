namespace CloseFluent;

/// <summary>
/// What only a bulk sequence subscription has. The stages fill it in, one copy a step; a ready action has one that is complete.
/// </summary>
internal sealed record BulkSequenceSubscriptionContent(BulkSequenceSubscriptionActionType ActionType, SequenceId? SequenceId)
{
    public Sender? Sender { get; init; }

    public ContactPreference ContactPreference { get; init; }

    public IReadOnlyList<UserOrGroupId> CallsAssignedTo { get; init; } = [];

    public PhoneNumberId? FromPhoneNumberId { get; init; }

    public override string ToString() => $"{ActionType} {SequenceId?.Value ?? "in every sequence"}";

    public void WriteMembers(JsonPen pen)
    {
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
