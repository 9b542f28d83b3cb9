namespace CloseFluent;

/// <summary>Reads the first mails and whom the whole selection means, and puts both together.</summary>
internal sealed class MailPreviewReporter(ICloseClient close, MailPreviewSource source)
{
    /// <summary>Of how many leads or contacts the addresses are read.</summary>
    public const int MaxObjects = 1000;

    private readonly MailPreviewReader _reader = new(close, source);
    private readonly MailRecipients _recipients = new(source.Preference);
    private readonly List<MailPreview> _mails = [];

    public async Task<MailPreviewReport> ReadAsync(int count, CancellationToken cancellationToken)
    {
        await foreach (MailPreview mail in _reader.ReadAsync(count, cancellationToken).ConfigureAwait(false))
        {
            _mails.Add(mail);
        }

        bool isWhole = source.TemplateId is not null
            && await ReadRecipientsAsync(cancellationToken).ConfigureAwait(false);

        // Where fewer mails came than were asked for, these are all.
        bool areAllShown = _mails.Count < count;
        bool isExact = areAllShown || (isWhole && _recipients.IsKnown);
        int mailCount = areAllShown ? _mails.Count : Math.Max(_mails.Count, _recipients.Count);
        return new MailPreviewReport(
            _mails,
            [.. Problems(mailCount, isExact)],
            [.. source.Caveats, .. Caveats(areAllShown || (isExact && mailCount == _mails.Count), isWhole)],
            mailCount,
            isExact);
    }

    private async Task<bool> ReadRecipientsAsync(CancellationToken cancellationToken)
    {
        if (source.Selection.Content.Query is not FilterQuery)
        {
            return false;
        }

        int read = 0;
        await foreach (SelectedContacts item in close
            .ListContactsAsync(source.Selection, MaxObjects, cancellationToken)
            .ConfigureAwait(false))
        {
            _recipients.Add(item);
            read++;
        }

        return read < MaxObjects || source.Selection.Limit <= MaxObjects;
    }

    private IEnumerable<MailProblem> Problems(int mailCount, bool isExact) =>
    [
        .. _mails.SelectMany(mail => mail.Problems),
        .. _recipients.Problems,
        .. _recipients.Duplicates(_mails.Select(mail => mail.Address)),
        .. SendingLimits.Check(mailCount, isExact) is { } slow ? [slow] : Array.Empty<MailProblem>(),
    ];

    private IEnumerable<MailPreviewCaveat> Caveats(bool areAllShown, bool isWhole)
    {
        if (!areAllShown)
        {
            yield return new MailPreviewCaveat(
                MailPreviewCaveatKind.NotAllShown,
                $"The first {_mails.Count} mails were rendered; Close renders {RenderParameters.MaxMails} at most.");
        }

        if (source.TemplateId is not null && !(isWhole && _recipients.IsKnown))
        {
            yield return new MailPreviewCaveat(
                MailPreviewCaveatKind.RecipientsUnknown,
                "It is not known of every lead and contact whether it has an address: a text query cannot be searched, the search "
                + FormattableString.Invariant($"is read to its first {MaxObjects:N0} objects, and not every response shows contacts."));
        }

        if (!RenderParameters.KeepsOrder(source.Selection))
        {
            yield return new MailPreviewCaveat(
                MailPreviewCaveatKind.OtherOrder,
                "A rendering takes an order by three fields at most, so that others may come first than when it is sent.");
        }

        if (_reader.HasGuessed)
        {
            yield return new MailPreviewCaveat(
                MailPreviewCaveatKind.TagsGuessed,
                "The template could not be read or differs from its mails, so that an empty tag was looked for by what it "
                + "leaves behind.");
        }
    }
}
