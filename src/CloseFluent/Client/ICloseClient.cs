namespace CloseFluent;

/// <summary>
/// What business code takes to reach Close. For injection and mocking: a minor version may add members, so do not implement
/// it by hand.
/// </summary>
public partial interface ICloseClient
{
    /// <summary>The sequences, to be found by name instead of by a copied id.</summary>
    ISequences Sequences { get; }

    /// <summary>Who may send, to be found by address instead of by a copied id.</summary>
    [AlsoCalled("EmailAccounts", "Accounts", "ConnectedAccounts", "Mailboxes")]
    ISenders Senders { get; }

    /// <summary>The statuses of leads, to be found by name instead of by a copied id.</summary>
    ILeadStatuses LeadStatuses { get; }

    /// <summary>The e-mail templates, to be found by name instead of by a copied id, and their mails.</summary>
    IEmailTemplates EmailTemplates { get; }

    /// <summary>The Smart Views, whose filters can be taken over.</summary>
    ISmartViews SmartViews { get; }

    /// <summary>The webhooks, by which Close reports what happens.</summary>
    IWebhooks Webhooks { get; }

    /// <summary>Counts how many objects a selection matches now. Nothing is changed.</summary>
    /// <param name="selection">A selection by filter; a text query cannot be counted.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What Close returned.</returns>
    /// <exception cref="NotSupportedException"><paramref name="selection"/> is a text query.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/resources/advanced-filtering"/>.</remarks>
    [AlsoCalled("Count", "HowMany", "Any", "Size", "Total", "Estimate", "DryRun", "Dry", "Simulate", "Validate", "Check", "Verify")]
    Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken = default);

    /// <summary>Reads the first objects that a selection takes, with their names. Nothing is changed.</summary>
    /// <param name="selection">A selection by filter; a text query cannot be previewed.</param>
    /// <param name="count">How many, 1 to 200. The limit of the selection counts too.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="NotSupportedException"><paramref name="selection"/> is a text query.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("Preview", "Peek", "Sample", "Fetch", "Load")]
    Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection,
        [ArgumentKind(ArgumentKind.Number, Least = 1, Most = Search.MostPreviewed)] int count,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the first objects that a selection takes, each with its contacts and their addresses: whom its mails could
    /// reach. Nothing is changed.
    /// </summary>
    /// <param name="selection">A selection by filter; a text query cannot be read.</param>
    /// <param name="count">How many objects, 1 to 10,000. The limit of the selection applies too.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What Close has, read page by page as it is enumerated.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    /// <exception cref="NotSupportedException"><paramref name="selection"/> is a text query.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/resources/advanced-filtering"/>.</remarks>
    IAsyncEnumerable<SelectedContacts> ListContactsAsync(
        BulkSelection selection,
        [ArgumentKind(ArgumentKind.Number, Least = 1, Most = Search.MaxListed)] int count,
        CancellationToken cancellationToken = default);
}
