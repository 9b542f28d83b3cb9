namespace CloseFluent;

/// <summary>Needs to know which addresses of a lead are written to: go on with <c>.Preference(…)</c>.</summary>
[BulkStage]
public sealed class SubscribeNeedsPreference : BulkStage
{
    private readonly BulkSequenceSubscriptionContent _content;

    internal SubscribeNeedsPreference(BulkSequenceSubscriptionContent content)
        : base(content, "Preference(…)") => _content = content;

    /// <summary>Sets which addresses of a lead are written to. Sent as <c>contact_preference</c>.</summary>
    /// <param name="value">
    /// <see cref="ContactPreference.Lead"/>: one recipient a lead. <see cref="ContactPreference.Contact"/>: as many as the
    /// lead has contacts.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is the <c>default</c> of its type, which says nothing.
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// </exception>
    [SentencePart(ActionSentences.Recipients, ActionSentences.ToRecipients)]
    public SubscribeNeedsLeads Preference(ContactPreference value) =>
        value != default
            ? new SubscribeNeedsLeads(_content with { ContactPreference = value })
            : throw new ArgumentException(
                "The contact preference was never set. Choose ContactPreference.Lead (one recipient a lead) or "
                + "ContactPreference.Contact (every contact of the lead).",
                nameof(value));
}
