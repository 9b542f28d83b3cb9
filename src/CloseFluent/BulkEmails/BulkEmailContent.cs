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
}
