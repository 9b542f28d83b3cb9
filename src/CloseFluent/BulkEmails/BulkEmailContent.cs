using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// What only a bulk e-mail has. The stages fill it in, one copy a step; a ready action has one that is complete.
/// </summary>
internal sealed record BulkEmailContent(EmailTemplateId TemplateId)
{
    /// <summary>Gets the sender; null for the account that Close takes by default.</summary>
    public Sender? Sender { get; init; }

    public ContactPreference ContactPreference { get; init; }

    /// <summary>Reads what <see cref="WriteMembers"/> writes.</summary>
    public static BulkEmailContent Read(StoredMembers body) => new(body.Id<EmailTemplateId>("template_id"))
    {
        Sender = ReadSender(body),
        ContactPreference = body.Word<ContactPreference>("contact_preference"),
    };

    public override string ToString() => $"email with {TemplateId}";

    public void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("template_id"u8, TemplateId.Value);
        if (Sender is not null)
        {
            writer.WriteString("email_account_id"u8, Sender.Account.Value);
            writer.WriteString("sender"u8, Mailbox.Write(Sender.Name, Sender.Email));
        }

        writer.WriteString("contact_preference"u8, ContactPreference.Value);
    }

    private static Sender? ReadSender(StoredMembers body)
    {
        const string Member = "sender";
        EmailAccountId? account = body.IdOrNull<EmailAccountId>("email_account_id");
        string? text = body.TextOrNull(Member);
        if (account is null && text is null)
        {
            return null;
        }

        return account is not null && text is not null && Mailbox.Read(text) is ({ } name, { } address)
            ? body.Checked(Member, () => new Sender(account, name, address))
            : throw body.Fault(Member, "is not a name with an address of an account");
    }
}
