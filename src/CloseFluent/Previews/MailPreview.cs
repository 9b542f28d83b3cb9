namespace CloseFluent;

/// <summary>One mail of a bulk action as it would be written, and what is wrong with it.</summary>
public sealed class MailPreview
{
    internal MailPreview(int index, RenderedMail mail, string text, IReadOnlyList<MailProblem> problems)
    {
        Index = index;
        LeadId = mail.LeadId;
        LeadName = mail.LeadName;
        ContactId = mail.ContactId;
        ContactName = mail.ContactName;
        Address = mail.Address;
        Subject = mail.Subject;
        Html = mail.Html;
        Text = text;
        Problems = problems;
    }

    /// <summary>Which of the mails it is, from 0 on, in the order of the selection.</summary>
    public int Index { get; }

    /// <summary>The lead; null where Close did not say.</summary>
    public LeadId? LeadId { get; }

    /// <summary>The name of the lead; null where Close did not say.</summary>
    public string? LeadName { get; }

    /// <summary>The contact that the mail goes to; null where Close did not say.</summary>
    public ContactId? ContactId { get; }

    /// <summary>The name of the contact; null where Close did not say.</summary>
    public string? ContactName { get; }

    /// <summary>The address that the mail goes to; null where there is none.</summary>
    public string? Address { get; }

    /// <summary>The subject.</summary>
    public string Subject { get; }

    /// <summary>The body as HTML, as Close rendered it.</summary>
    public string Html { get; }

    /// <summary>The body as text that can be read: without markup, with line breaks.</summary>
    public string Text { get; }

    /// <summary>
    /// What is wrong with this mail; empty where nothing is. What concerns the whole, such as leads without any recipient,
    /// is in <see cref="MailPreviewReport.Problems"/>.
    /// </summary>
    public IReadOnlyList<MailProblem> Problems { get; }

    /// <summary>Returns the mail as it would be read, and what is wrong with it. It has personal data.</summary>
    public override string ToString()
    {
        IEnumerable<string> lines =
        [
            $"To: {ContactName} <{Address}> ({LeadName})",
            $"Subject: {Subject}",
            string.Empty,
            Text,
            .. Problems.Select(problem => "! " + problem.Message),
        ];
        return string.Join("\n", lines);
    }
}
