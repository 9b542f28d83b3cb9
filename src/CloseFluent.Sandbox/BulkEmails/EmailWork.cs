using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Writes the e-mails of one matched lead or contact: as activities, with the text that the preview shows.</summary>
internal sealed class EmailWork(EmailRequest? request, CloseData data, MailRenderer renderer) : IBulkActionWork
{
    public void Process(string bulkActionId, CloseObject match, DateTimeOffset moment)
    {
        foreach (MailRecipient recipient in MailRecipient.Of(match, request!.Preference).ToList())
        {
            CloseObject email = data.AddEmail(recipient.Contact);
            Fill(email, renderer.Render(request.Template, recipient), bulkActionId, moment);
            LeadSeed.Count(email.Lead);
            data.Events.Add(email, RecordResponse.Create(email, data), "created", bulkActionId, moment);
        }
    }

    public void AddTo(JsonObject response)
    {
        response["template_id"] = request!.TemplateId;
        response["email_account_id"] = request.AccountId;
        response["sender"] = request.Sender;
        response["contact_preference"] = request.Preference;
    }

    private void Fill(CloseObject email, SandboxRenderedMail mail, string bulkActionId, DateTimeOffset moment)
    {
        email["direction"] = "outgoing";
        email["status"] = "sent";
        email["has_reply"] = false;
        email["subject"] = mail.Subject;
        email["body_html"] = mail.Body;
        email["to"] = new[] { mail.Recipient.Address };
        email["sender"] = request!.Sender;
        email["contact_id"] = mail.Recipient.Contact.Id;
        email["lead_id"] = email.Lead.Id;
        email["user_id"] = SandboxIds.AdaUser;
        email["email_account_id"] = request.AccountId;
        email["template_id"] = request.TemplateId;
        email["bulk_email_action_id"] = bulkActionId;
        email["date_created"] = moment;
        email["date_updated"] = moment;
        email["date_sent"] = moment;
        email["date"] = moment;
    }
}
