using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>Reads the mails of an action one after the other, and looks what is wrong with each.</summary>
internal sealed class MailPreviewReader(ICloseClient close, MailPreviewSource source)
{
    private readonly Dictionary<string, MailPreview> _byAddress = new(MailAddressComparer.Instance);

    /// <summary>Gets whether an empty tag had to be guessed in some mail.</summary>
    public bool HasGuessed { get; private set; }

    public async IAsyncEnumerable<MailPreview> ReadAsync(
        int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (source.TemplateId is not { } templateId)
        {
            yield break;
        }

        MailTags tags = new(await TemplateAsync(templateId, cancellationToken).ConfigureAwait(false));
        for (int index = 0; index < count; index++)
        {
            RenderedMail? mail = await close.EmailTemplates
                .RenderAsync(templateId, source.Selection, source.Preference, index, source.Sender, cancellationToken)
                .ConfigureAwait(false);
            if (mail is null)
            {
                yield break;
            }

            yield return Preview(index, mail, tags);
        }
    }

    // Who may render a template need not be allowed to read it.
    private async Task<EmailTemplate?> TemplateAsync(EmailTemplateId id, CancellationToken cancellationToken)
    {
        try
        {
            return await close.EmailTemplates.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (CloseApiException refused) when (refused is CloseNotFoundException or ClosePermissionException)
        {
            return null;
        }
    }

    private MailPreview Preview(int index, RenderedMail mail, MailTags tags)
    {
        string text = ReadableText.From(mail.Html);
        MailProblem[] ofTags = [.. tags.Find(mail, text)];
        MailPreview preview = new(
            index,
            mail,
            text,
            [
                .. ofTags.Concat(Empty(mail.Subject, text, ofTags)).Concat(OfAddress(mail))
                    .Select(problem => problem with { LeadId = mail.LeadId, ContactId = mail.ContactId }),
            ]);
        HasGuessed |= tags.HasGuessed;
        if (mail.Address is { } address && !_byAddress.ContainsKey(address))
        {
            _byAddress[address] = preview;
        }

        return preview;
    }

    // Where a tag is all there is, that it is empty is said already.
    private static IEnumerable<MailProblem> Empty(string subject, string text, MailProblem[] ofTags)
    {
        if (ReadableText.IsBlank(subject) && !Array.Exists(ofTags, problem => problem.Part == MailPart.Subject))
        {
            yield return new MailProblem(
                MailProblemKind.EmptySubject, "The mail has no subject. Write one into the template.")
            {
                Part = MailPart.Subject,
            };
        }

        if (ReadableText.IsBlank(text) && !Array.Exists(ofTags, problem => problem.Part == MailPart.Body))
        {
            yield return new MailProblem(MailProblemKind.EmptyBody, "The mail has no text. Write some into the template.")
            {
                Part = MailPart.Body,
            };
        }
    }

    private IEnumerable<MailProblem> OfAddress(RenderedMail mail)
    {
        if (mail.Address is not { } address)
        {
            yield return new MailProblem(
                MailProblemKind.ContactWithoutAddress,
                $"The contact {mail.ContactName ?? mail.ContactId?.Value ?? "without a name"} has no address.");
        }
        else if (_byAddress.TryGetValue(address, out MailPreview? earlier))
        {
            yield return MailRecipients.Duplicate(
                address, earlier.ContactName ?? earlier.ContactId?.Value, earlier.LeadName ?? earlier.LeadId?.Value);
        }
    }
}
