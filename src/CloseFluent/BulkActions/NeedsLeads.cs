using System.ComponentModel;

namespace CloseFluent;

/// <summary>The last step of a chain: the selection that the action reaches.</summary>
/// <typeparam name="TReady">The ready action.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NeedsLeads<TReady> : NeedsSelection<TReady>
    where TReady : BulkAction
{
    internal NeedsLeads(object summary, Func<BulkActionSettings, TReady> create)
        : base(summary, "To(…) or ToAllLeads()", create)
    {
    }

    /// <summary>
    /// Reaches every lead of the organization that the credential can see. Sent as a filter that says so, never as no
    /// filter.
    /// </summary>
    /// <returns>What follows the leads in the chain: the action, or the call that is still missing.</returns>
    [Widens]
    public TReady ToAllLeads() => To(Leads.All);
}
