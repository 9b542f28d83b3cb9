using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Writes the mails of a template: what the rendering of a preview shows is what a bulk e-mail sends.</summary>
internal sealed class MailRenderer(CloseData data)
{
    /// <summary>Writes one mail.</summary>
    /// <param name="template">The template, as its response shows it.</param>
    /// <param name="recipient">Whom it goes to.</param>
    /// <param name="userId">Who sends it: the user whose key is used.</param>
    public SandboxRenderedMail Render(JsonObject template, MailRecipient recipient, string userId = SandboxIds.AdaUser)
    {
        TemplateValues values = new(data, recipient.Contact, recipient.Address, userId);
        return new SandboxRenderedMail(
            recipient,
            TemplateRenderer.Subject((string?)template["subject"] ?? "", values),
            TemplateRenderer.Body((string?)template["body"] ?? "", values));
    }
}
