namespace CloseFluent.Sandbox;

/// <summary>An e-mail that a bulk action wrote to one recipient.</summary>
/// <param name="Lead">The lead's name.</param>
/// <param name="LeadId">The lead (<c>lead_…</c>).</param>
/// <param name="Contact">The contact's name.</param>
/// <param name="ContactId">The contact (<c>cont_…</c>).</param>
/// <param name="Address">The address that is written to.</param>
/// <param name="Sender">Who it comes from, in the words of the action.</param>
/// <param name="Subject">The subject, with its tags filled.</param>
/// <param name="Body">The text as HTML, with its tags filled.</param>
/// <param name="TemplateId">The template (<c>tmpl_…</c>).</param>
/// <param name="BulkActionId">The bulk action that wrote it (<c>bulkemail_…</c>).</param>
public sealed record SandboxEmail(
    string Lead,
    string LeadId,
    string Contact,
    string ContactId,
    string Address,
    string Sender,
    string Subject,
    string Body,
    string TemplateId,
    string BulkActionId)
{
    /// <summary>The e-mail in one line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Contact} <{Address}> of {Lead}: {Subject}";
}
