using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// What only a bulk sequence subscription has. The stages fill it in, one copy a step; a ready action has one that is
/// complete.
/// </summary>
internal sealed record BulkSequenceSubscriptionContent(BulkSequenceSubscriptionActionType ActionType, SequenceId? SequenceId)
{
    public Sender? Sender { get; init; }

    public ContactPreference ContactPreference { get; init; }

    public IReadOnlyList<UserOrGroupId> CallsAssignedTo { get; init; } = [];

    public PhoneNumberId? FromPhoneNumberId { get; init; }

    public override string ToString() => $"{ActionType} {SequenceId?.Value ?? "in every sequence"}";

    public void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("action_type"u8, ActionType.Value);
        if (SequenceId is not null)
        {
            writer.WriteString("sequence_id"u8, SequenceId.Value);
        }

        if (Sender is not null)
        {
            writer.WriteString("sender_account_id"u8, Sender.Account.Value);
            writer.WriteString("sender_name"u8, Sender.Name);
            writer.WriteString("sender_email"u8, Sender.Email);
            writer.WriteString("contact_preference"u8, ContactPreference.Value);
        }

        if (CallsAssignedTo.Count > 0)
        {
            writer.WriteStartArray("calls_assigned_to"u8);
            foreach (UserOrGroupId assignee in CallsAssignedTo)
            {
                writer.WriteStringValue(assignee.Value);
            }

            writer.WriteEndArray();
        }

        if (FromPhoneNumberId is not null)
        {
            writer.WriteString("from_phone_number_id"u8, FromPhoneNumberId.Value);
        }
    }
}
