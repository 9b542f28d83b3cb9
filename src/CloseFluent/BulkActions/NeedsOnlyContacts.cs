using System.ComponentModel;

namespace CloseFluent;

/// <summary>The step of a chain that takes a selection of contacts, and none of leads.</summary>
/// <typeparam name="TNext">What comes next.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NeedsOnlyContacts<TNext> : NeedsSelection<TNext>
{
    private const string OnlyContacts =
        "This action changes contacts, so it takes a selection of contacts. For the contacts of certain leads write "
        + "Contacts.Where(contact => contact.Leads.Any(lead => …)).";

    internal NeedsOnlyContacts(string summary, string missing, Func<BulkActionSettings, TNext> create)
        : base(summary, missing, create, ObjectTypes.Contact)
    {
    }

    /// <summary>Not there: the action changes contacts, so it takes a selection of contacts.</summary>
    /// <returns>What follows in the chain: the action, or the call that is still missing.</returns>
    [Obsolete(OnlyContacts, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TNext To(BulkSelection<LeadFields> leads) => throw new NotSupportedException();
}
