using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>One mail with its tags filled.</summary>
internal sealed record SandboxRenderedMail(MailRecipient Recipient, string Subject, string Body)
{
    public JsonObject ToJson() => new()
    {
        ["subject"] = Subject,
        ["body"] = Body,
        ["email"] = Recipient.Address,
        ["contact_id"] = Recipient.Contact.Id,
        ["contact_display_name"] = Recipient.Contact.Text("name") ?? "",
        ["lead_id"] = Recipient.Contact.Lead.Id,
        ["lead_display_name"] = Recipient.Contact.Lead.Text("display_name") ?? "",
    };
}
