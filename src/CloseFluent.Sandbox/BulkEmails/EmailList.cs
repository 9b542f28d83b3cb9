namespace CloseFluent.Sandbox;

/// <summary>Lists the e-mails that bulk actions wrote.</summary>
internal static class EmailList
{
    public static IReadOnlyList<SandboxEmail> From(CloseData data) =>
    [
        .. data.Emails.Select(email => new SandboxEmail(
            email.Lead.Text("name") ?? email.Lead.Id,
            email.Text("lead_id")!,
            email.Related(FieldCatalogue.Contact).First().Text("name") ?? "",
            email.Text("contact_id")!,
            ((string[])email["to"]!)[0],
            email.Text("sender")!,
            email.Text("subject")!,
            email.Text("body_html")!,
            email.Text("template_id")!,
            email.Text("bulk_email_action_id")!)),
    ];
}
