namespace CloseFluent;

/// <summary>Needs a limit, since what is deleted is gone: go on with <c>.AtMost(…)</c>.</summary>
[BulkStage]
public sealed class DeleteLeadsNeedsAtMost : BulkStage
{
    private readonly BulkActionSettings _settings;

    internal DeleteLeadsNeedsAtMost(BulkActionSettings settings)
        : base(BulkDeleteAction.Summarize(BulkDeleteObjectType.Lead), "AtMost(…)") => _settings = settings;

    /// <summary>
    /// Limits how many leads may match: right before the action is sent, the client counts what the selection matches, and
    /// refuses if that is more. What is sent carries no higher limit either.
    /// </summary>
    /// <remarks>
    /// Between the count and Close's own selection of the leads, some seconds later, leads can be added or changed. They
    /// can be deleted too, or instead of others: the limit holds for how many, and not for which.
    /// </remarks>
    /// <param name="matches">At most how many leads, 1 or more: the number that somebody has looked at.</param>
    /// <returns>The action, ready to be sent.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="matches"/> is 0 or negative.</exception>
    public DeleteLeadsAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        Create().AtMost(matches);

    /// <summary>Creates the action with the limit that its settings have.</summary>
    internal DeleteLeadsAction Create() => new(_settings);
}
