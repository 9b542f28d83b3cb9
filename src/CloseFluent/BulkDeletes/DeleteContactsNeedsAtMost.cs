using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <summary>Needs a limit, since what is deleted is gone: go on with <c>.AtMost(…)</c>.</summary>
[BulkStage]
[Experimental("CLOSE9001")]
public sealed class DeleteContactsNeedsAtMost : BulkStage
{
    private readonly BulkActionSettings _settings;

    internal DeleteContactsNeedsAtMost(BulkActionSettings settings)
        : base(BulkDeleteAction.Summarize(BulkDeleteObjectType.Contact), "AtMost(…)") => _settings = settings;

    /// <summary>
    /// Limits how many contacts may match: right before the action is sent, the client counts what the selection matches, and
    /// refuses if that is more. What is sent carries no higher limit either.
    /// </summary>
    /// <remarks>
    /// Between the count and Close's own selection of the contacts, some seconds later, contacts can be added or changed. They
    /// can be deleted too, or instead of others: the limit holds for how many, and not for which.
    /// </remarks>
    /// <param name="matches">At most how many contacts, 1 or more: the number that somebody has looked at.</param>
    /// <returns>The action, ready to be sent.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="matches"/> is 0 or negative.</exception>
    public DeleteContactsAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        Create().AtMost(matches);

    /// <summary>Creates the action with the limit that its settings have.</summary>
    internal DeleteContactsAction Create() => new(_settings);
}
