using System.ComponentModel;

namespace CloseFluent;

/// <summary>The step of a chain that takes the selection.</summary>
/// <typeparam name="TNext">What comes next.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NeedsSelection<TNext> : BulkStage
{
    private readonly Func<BulkActionSettings, TNext> _create;
    private readonly string? _objectType;

    /// <param name="summary">What the action does, as a text or what has it as its text.</param>
    /// <param name="missing">The calls that are missing next.</param>
    /// <param name="create">Creates what comes next.</param>
    /// <param name="objectType">The only kind of object that the action takes; null where it takes leads and contacts.</param>
    internal NeedsSelection(
        object summary, string missing, Func<BulkActionSettings, TNext> create, string? objectType = null)
        : base(summary, missing)
    {
        _create = create;
        _objectType = objectType;
    }

    /// <summary>Reaches what a selection takes.</summary>
    /// <param name="selection">Made by <see cref="Leads"/> or <see cref="Contacts"/>.</param>
    /// <returns>What follows in the chain: the action, or the call that is still missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="selection"/> was pasted, and its root is neither lead nor contact, or a part of it matches every
    /// object or none. <see cref="BulkSelection.Unchecked"/> takes it all the same. Or it selects other objects than the
    /// action changes, which nothing takes: edits and deletes of leads take a selection of leads.
    /// </exception>
    public TNext To(BulkSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        RequireObjects(selection);
        return selection.Content.Doubt is { } doubt
            ? throw new ArgumentException(
                $"The pasted filter {doubt}. Count and preview it; if it is meant so, write .To(selection.Unchecked()).",
                nameof(selection))
            : _create(new BulkActionSettings(selection));
    }

    /// <summary>Goes on with settings that were stored, of which the selection was looked at already.</summary>
    /// <exception cref="ArgumentException">It selects other objects than the action changes.</exception>
    internal TNext Restore(BulkActionSettings settings)
    {
        RequireObjects(settings.Selection);
        return _create(settings);
    }

    private void RequireObjects(BulkSelection selection)
    {
        if (_objectType is not null && selection.Content.FindOtherType(_objectType) is { } other)
        {
            throw new ArgumentException(
                $"This action takes a selection of {ObjectNoun.From(_objectType).Many}, and this one selects "
                + $"{ObjectNoun.From(other).Many}.",
                nameof(selection));
        }
    }
}
