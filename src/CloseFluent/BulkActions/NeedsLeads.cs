using System.ComponentModel;

namespace CloseFluent;

/// <summary>The last step of a chain: the selection that the action reaches.</summary>
/// <typeparam name="TReady">The ready action.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NeedsLeads<TReady> : BulkStage
    where TReady : BulkAction
{
    private readonly Func<BulkActionSettings, TReady> _create;

    internal NeedsLeads(string summary, Func<BulkActionSettings, TReady> create)
        : base(summary, "To(…) or ToAllLeads()") => _create = create;

    /// <summary>Reaches the leads, or contacts, of a selection.</summary>
    /// <param name="selection">Made by <see cref="Leads"/> or <see cref="Contacts"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="selection"/> was pasted, and its root is neither lead nor contact, or a part of it matches every
    /// object or none. <see cref="BulkSelection.Unchecked"/> takes it all the same.
    /// </exception>
    public TReady To(BulkSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return selection.Content.Doubt is { } doubt
            ? throw new ArgumentException(
                $"The pasted filter {doubt}. Count and preview it; if it is meant so, write .To(selection.Unchecked()).",
                nameof(selection))
            : _create(new BulkActionSettings(selection));
    }

    /// <summary>
    /// Reaches every lead of the organization that the credential can see. Sent as a filter that says so, never as no
    /// filter.
    /// </summary>
    [Widens]
    public TReady ToAllLeads() => To(Leads.All);
}
