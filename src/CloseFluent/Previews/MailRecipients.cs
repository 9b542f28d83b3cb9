namespace CloseFluent;

/// <summary>
/// Whom an action means, as far as its objects were read: how many mails that makes, and who of them cannot be written to.
/// </summary>
internal sealed class MailRecipients(ContactPreference preference)
{
    private readonly List<Mail> _mails = [];
    private readonly List<MailProblem> _problems = [];

    /// <summary>How many mails there are.</summary>
    public int Count => _mails.Count;

    /// <summary>Gets whether Close said of each object so far who its contacts are.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>Who cannot be written to.</summary>
    public IReadOnlyList<MailProblem> Problems => _problems;

    private bool IsOnePerLead => preference == ContactPreference.Lead;

    public static MailProblem Duplicate(string address, string? earlierContact, string? earlierFrom) => new(
        MailProblemKind.DuplicateAddress,
        $"The address {address} is written to more than once: also as {earlierContact ?? "another contact"} of "
        + $"{earlierFrom ?? "another lead"}. Merge the two, or leave one out.")
    {
        Value = address,
    };

    public void Add(SelectedContacts item)
    {
        // Which contact is the lead's primary one is not said of a contact.
        if (item.Contacts is not { } contacts || (item.ObjectType == ObjectTypes.Contact && IsOnePerLead))
        {
            IsKnown = false;
            return;
        }

        LeadId? lead = item.ObjectType == ObjectTypes.Lead ? new LeadId(item.Id, IdCheck.None) : null;
        IEnumerable<SelectedContact> meant = IsOnePerLead ? contacts.Take(1) : contacts;
        _problems.AddRange(meant
            .Where(contact => contact.Addresses.Count == 0)
            .Select(contact => Unreachable(contact, item, lead)));
        if (lead is not null && contacts.All(contact => contact.Addresses.Count == 0))
        {
            _problems.Add(new MailProblem(
                MailProblemKind.LeadWithoutRecipient,
                $"The lead {item.Name ?? item.Id} has nobody to write to: {Why(contacts)}.")
            {
                LeadId = lead,
            });
        }

        _mails.AddRange(MailsTo(contacts).Select(mail => new Mail(mail.Address, mail.Contact, item)));
    }

    /// <summary>
    /// Mails to an address that is written to before, apart from those among the mails that are shown, which say so themselves.
    /// </summary>
    /// <param name="shown">The address of each mail that is shown; null where it has none.</param>
    public IEnumerable<MailProblem> Duplicates(IEnumerable<string?> shown)
    {
        Dictionary<string, int> passed = shown.OfType<string>()
            .GroupBy(address => address, MailAddressComparer.Instance)
            .ToDictionary(mails => mails.Key, mails => mails.Count(), MailAddressComparer.Instance);
        foreach (IGrouping<string, Mail> mails in _mails.GroupBy(mail => mail.Address, MailAddressComparer.Instance))
        {
            Mail first = mails.First();
            int known = passed.TryGetValue(mails.Key, out int count) ? count : 1;
            foreach (Mail mail in mails.Skip(known))
            {
                yield return Duplicate(mail.Address, first.Contact.Name, first.From.Name) with { ContactId = mail.Contact.Id };
            }
        }
    }

    private IEnumerable<(SelectedContact Contact, string Address)> MailsTo(IReadOnlyList<SelectedContact> contacts)
    {
        IEnumerable<(SelectedContact, string)> all = contacts.SelectMany(
            contact => contact.Addresses.Select(address => (contact, address)));
        if (IsOnePerLead)
        {
            return all.Take(1);
        }

        return preference.Value == ContactPreferences.All
            ? all
            : contacts.Where(contact => contact.Addresses.Count > 0).Select(contact => (contact, contact.Addresses[0]));
    }

    private static MailProblem Unreachable(SelectedContact contact, SelectedContacts item, LeadId? lead)
    {
        bool isUnsubscribed = contact.UnsubscribedAddresses.Count > 0;
        string from = lead is null ? string.Empty : $" of {item.Name ?? item.Id}";
        return new MailProblem(
            isUnsubscribed ? MailProblemKind.ContactUnsubscribed : MailProblemKind.ContactWithoutAddress,
            isUnsubscribed
                ? $"The contact {contact}{from} has unsubscribed every address."
                : $"The contact {contact}{from} has no address.")
        {
            LeadId = lead,
            ContactId = contact.Id,
            Value = isUnsubscribed ? contact.UnsubscribedAddresses[0] : null,
        };
    }

    private static string Why(IReadOnlyList<SelectedContact> contacts)
    {
        if (contacts.Count == 0)
        {
            return "it has no contact";
        }

        return contacts.Any(contact => contact.UnsubscribedAddresses.Count > 0)
            ? "no contact has an address that is subscribed"
            : "no contact has an address";
    }

    private sealed record Mail(string Address, SelectedContact Contact, SelectedContacts From);
}
