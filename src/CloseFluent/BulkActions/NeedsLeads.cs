using System.ComponentModel;

namespace CloseFluent;

/// <summary>The last step of every chain: whom the action reaches.</summary>
/// <typeparam name="TReady">The ready action.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NeedsLeads<TReady> : BulkStage
    where TReady : BulkSequenceSubscriptionAction
{
    internal NeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected sealed override string Missing => "To(…) or ToAllLeads()";

    /// <summary>Reaches the leads, or contacts, of a selection.</summary>
    /// <param name="selection">Made by <see cref="Leads"/> or <see cref="Contacts"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="selection"/> was pasted, and its root is neither lead nor contact, or a part of it holds for every object or
    /// for none. <see cref="BulkSelection.Unchecked"/> takes it all the same.
    /// </exception>
    public TReady To(BulkSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (selection.Content.Doubt is { } doubt)
        {
            throw new ArgumentException(
                $"The pasted filter {doubt}. Count and preview it; if it is meant so, write .To(selection.Unchecked()).",
                nameof(selection));
        }

        return Finish(Content with { Selection = selection });
    }

    /// <summary>
    /// Reaches every lead of the organization that the credential can see. Sent as a filter that says so, never as no filter.
    /// </summary>
    [Widens]
    public TReady ToAllLeads() => To(Leads.All);

    private protected abstract TReady Finish(BulkSequenceSubscriptionContent content);
}
