using System.Globalization;

namespace CloseFluent;

/// <summary>What a bulk action reached, as far as Close reports it.</summary>
public sealed class BulkActionOutcome
{
    internal BulkActionOutcome(
        BulkActionState action, IReadOnlyList<BulkActionRecipient> reached, bool isInLog)
    {
        Action = action;
        Reached = reached;
        SkippedCount = isInLog ? Skipped(action, reached) : null;
        Gaps = [.. FindGaps(action, reached, isInLog, SkippedCount)];
    }

    /// <summary>Gets the action as it is now.</summary>
    public BulkActionState Action { get; }

    /// <summary>Gets the objects that it created, changed or deleted, latest first.</summary>
    public IReadOnlyList<BulkActionRecipient> Reached { get; }

    /// <summary>
    /// Gets how many were worked through without anything being created, changed or deleted: contacts without a usable
    /// address or with the sequence already, leads that were gone. Null if that is unknown.
    /// </summary>
    public int? SkippedCount { get; }

    /// <summary>Gets what this cannot know; empty only if nothing is missing.</summary>
    public IReadOnlyList<MissingOutcomeData> Gaps { get; }

    /// <summary>
    /// The outcome in a few words, for example <c>57 worked through: 41 reached, 16 skipped (SkippedNotNamed)</c>.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string skipped = SkippedCount?.ToString(CultureInfo.InvariantCulture) ?? "an unknown number";
        string gaps = Gaps.Count > 0 ? $" ({string.Join(", ", Gaps)})" : string.Empty;
        return FormattableString.Invariant(
            $"{Action.ObjectsProcessed} worked through: {Reached.Count} reached, {skipped} skipped{gaps}");
    }

    private static int? Skipped(BulkActionState action, IReadOnlyList<BulkActionRecipient> reached) =>
        action.Status == BulkActionStatus.Done && action.CountsRecipients
            ? Math.Max(0, action.ObjectsProcessed - reached.Count)
            : null;

    private static IEnumerable<MissingOutcomeData> FindGaps(
        BulkActionState action, IReadOnlyList<BulkActionRecipient> reached, bool isInLog, int? skipped)
    {
        if (action.Status != BulkActionStatus.Done)
        {
            yield return MissingOutcomeData.NotDone;
        }

        if (!isInLog)
        {
            yield return MissingOutcomeData.NotInLog;
        }

        if (reached.Any(each => each.HasHiddenContact))
        {
            yield return MissingOutcomeData.ContactsHidden;
        }

        if (!action.HasOwnEvents)
        {
            yield return MissingOutcomeData.UpdatesMerged;
        }

        if (action.SendsLater)
        {
            yield return MissingOutcomeData.DeliveryNotShown;
        }

        if (skipped != 0)
        {
            yield return skipped is null ? MissingOutcomeData.SkippedNotCounted : MissingOutcomeData.SkippedNotNamed;
        }
    }
}
