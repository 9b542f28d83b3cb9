using System.ComponentModel;

namespace CloseFluent;

/// <summary>The step of a chain that takes a selection of leads, and none of contacts.</summary>
/// <typeparam name="TNext">What comes next.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NeedsOnlyLeads<TNext> : NeedsSelection<TNext>
{
    private const string OnlyLeads =
        "This action changes leads, so it takes a selection of leads. For the leads of certain contacts write "
        + "Leads.Where(lead => lead.Contacts.Any(contact => …)).";

    internal NeedsOnlyLeads(object summary, string missing, Func<BulkActionSettings, TNext> create)
        : base(summary, missing, create, ObjectTypes.Lead)
    {
    }

    /// <summary>Not there: the action changes leads, so it takes a selection of leads.</summary>
    /// <returns>What follows in the chain: the action, or the call that is still missing.</returns>
    [Obsolete(OnlyLeads, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TNext To(BulkSelection<ContactFields> contacts) => throw new NotSupportedException();
}
