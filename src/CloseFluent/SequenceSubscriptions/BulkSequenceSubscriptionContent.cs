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

    /// <summary>Reads what <see cref="WriteMembers"/> writes.</summary>
    public static BulkSequenceSubscriptionContent Read(StoredMembers body)
    {
        BulkSequenceSubscriptionActionType type = body.Word<BulkSequenceSubscriptionActionType>("action_type");
        if (type != BulkSequenceSubscriptionActionType.Subscribe)
        {
            return new BulkSequenceSubscriptionContent(type, body.IdOrNull<SequenceId>("sequence_id"));
        }

        return new BulkSequenceSubscriptionContent(type, body.Id<SequenceId>("sequence_id"))
        {
            Sender = ReadSender(body),
            ContactPreference = body.Word<ContactPreference>("contact_preference"),
            CallsAssignedTo = Array.AsReadOnly(body.Ids<UserOrGroupId>("calls_assigned_to")),
            FromPhoneNumberId = body.IdOrNull<PhoneNumberId>("from_phone_number_id"),
        };
    }

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

    private static Sender ReadSender(StoredMembers body)
    {
        EmailAccountId account = body.Id<EmailAccountId>("sender_account_id");
        string name = body.Text("sender_name");
        string email = body.Text("sender_email");
        return body.Checked("sender_email", () => new Sender(account, name, email));
    }
}
