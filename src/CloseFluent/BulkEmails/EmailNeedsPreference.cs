using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <summary>Needs to know which addresses of a lead are written to: go on with <c>.Preference(…)</c>.</summary>
[BulkStage]
public sealed class EmailNeedsPreference : BulkStage
{
    private readonly BulkEmailContent _content;

    internal EmailNeedsPreference(BulkEmailContent content)
        : base(content.ToString(), "Preference(…)") => _content = content;

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
    public EmailNeedsLeads Preference(ContactPreference value) =>
        value != default
            ? new EmailNeedsLeads(_content with { ContactPreference = value })
            : throw new ArgumentException(
                "The contact preference was never set. Choose ContactPreference.Lead (one recipient a lead) or "
                + "ContactPreference.Contact (every contact of the lead).",
                nameof(value));

    /// <summary>
    /// Writes to every address, presumably: Close lists the preference <c>all</c> and does not say what it does. Sent as
    /// <c>contact_preference: "all"</c>.
    /// </summary>
    /// <returns>The chain, with the call that its type names to come.</returns>
    [Widens]
    [Experimental("CLOSE9001")]
    [SentencePart(ActionSentences.Recipients, ActionSentences.ToEveryAddress)]
    public EmailNeedsLeads ToEveryAddress() =>
        new(_content with { ContactPreference = OpenEnumValues.Unchecked<ContactPreference>(ContactPreferences.All) });
}
