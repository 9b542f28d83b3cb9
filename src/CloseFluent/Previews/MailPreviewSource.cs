namespace CloseFluent;

/// <summary>Whose mails are previewed: those of a bulk e-mail, or of the first e-mail step of a sequence.</summary>
/// <param name="TemplateId">What is written; null where nothing is.</param>
/// <param name="Selection">Whom the action takes.</param>
/// <param name="Preference">Which addresses of a lead are written to.</param>
/// <param name="Sender">Who the mails come from; null for the default.</param>
/// <param name="Caveats">What such a preview cannot know, whatever its mails are.</param>
internal sealed record MailPreviewSource(
    EmailTemplateId? TemplateId,
    BulkSelection Selection,
    ContactPreference Preference,
    Sender? Sender,
    IReadOnlyList<MailPreviewCaveat> Caveats)
{
    public static MailPreviewSource From(EmailAction action) => new(
        action.TemplateId, action.Selection, action.ContactPreference, action.Sender, [RenderedForKeyOwner(action.Sender)]);

    public static async Task<MailPreviewSource> FromAsync(
        SubscribeAction action, ICloseClient close, CancellationToken cancellationToken)
    {
        Sequence sequence = await close.Sequences.GetAsync(action.SequenceId!, cancellationToken).ConfigureAwait(false);
        return new MailPreviewSource(
            sequence.FirstEmailTemplateId,
            action.Selection,
            action.ContactPreference,
            action.Sender,
            [RenderedForKeyOwner(action.Sender), .. CaveatsOf(sequence)]);
    }

    private static MailPreviewCaveat RenderedForKeyOwner(Sender? sender) => new(
        MailPreviewCaveatKind.RenderedForKeyOwner,
        "Close fills tags about the user for the user whose key is used"
        + (sender is null ? ", and takes that user's default account." : $", while the mails come from {sender.Email}."));

    private static IEnumerable<MailPreviewCaveat> CaveatsOf(Sequence sequence)
    {
        if (sequence.FirstEmailTemplateId is null)
        {
            yield return new MailPreviewCaveat(
                MailPreviewCaveatKind.NoEmailStep,
                $"The sequence {sequence} has no e-mail step with a template, as far as Close says: no mail can be shown.");
            yield break;
        }

        yield return new MailPreviewCaveat(
            MailPreviewCaveatKind.EarlierSubscribersIncluded,
            $"Contacts that had the sequence {sequence} before are among the mails; Close passes over them.");
        yield return new MailPreviewCaveat(
            MailPreviewCaveatKind.StepSendersIgnored,
            "A step that has a sender of its own sends from there, which the mails do not show.");
        if (sequence.Steps.Count(step => step == SequenceStepType.Email) > 1)
        {
            yield return new MailPreviewCaveat(
                MailPreviewCaveatKind.OnlyFirstStep, "Only the first e-mail step is shown; the sequence has more.");
        }
    }
}
