using System.ComponentModel;

namespace CloseFluent;

/// <summary>The last step of an edit: the leads that it changes.</summary>
/// <typeparam name="TReady">The ready action.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EditNeedsLeads<TReady> : NeedsOnlyLeads<TReady>
    where TReady : BulkEditAction
{
    internal EditNeedsLeads(string summary, Func<BulkActionSettings, TReady> create)
        : base(summary, "To(…) or ToAllLeads()", create)
    {
    }

    /// <inheritdoc cref="NeedsLeads{TReady}.ToAllLeads"/>
    [Widens]
    public TReady ToAllLeads() => To(Leads.All);
}
