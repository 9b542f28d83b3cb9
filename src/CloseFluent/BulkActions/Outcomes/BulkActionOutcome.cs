using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Whom a bulk action reached, as far as Close tells.</summary>
public sealed class BulkActionOutcome
{
    private static readonly string[] s_rootTypes = ["object_type", "this_object_type"];

    internal BulkActionOutcome(
        BulkActionState action, IReadOnlyList<BulkActionRecipient> reached, bool isInLog)
    {
        Action = action;
        Reached = reached;
        SkippedCount = isInLog ? Skipped(action, reached) : null;
        Gaps = [.. FindGaps(action, reached, isInLog, SkippedCount)];
    }

    /// <summary>The action as it stands now.</summary>
    public BulkActionState Action { get; }

    /// <summary>The subscriptions that it made or changed, latest first.</summary>
    public IReadOnlyList<BulkActionRecipient> Reached { get; }

    /// <summary>
    /// How many contacts were worked through without anything being made or changed: they have no usable address, or the
    /// sequence already. Null where that is unknown.
    /// </summary>
    public int? SkippedCount { get; }

    /// <summary>What this cannot know; empty only where it is the whole truth.</summary>
    public IReadOnlyList<MissingOutcomeData> Gaps { get; }

    /// <summary>
    /// The outcome in a few words, for example <c>57 worked through: 41 reached, 16 skipped (SkippedNotNamed)</c>.
    /// </summary>
    public override string ToString()
    {
        string skipped = SkippedCount?.ToString(CultureInfo.InvariantCulture) ?? "an unknown number";
        string gaps = Gaps.Count > 0 ? $" ({string.Join(", ", Gaps)})" : string.Empty;
        return FormattableString.Invariant(
            $"{Action.ObjectsProcessed} worked through: {Reached.Count} reached, {skipped} skipped{gaps}");
    }

    // Only a selection of contacts is counted in contacts.
    private static int? Skipped(BulkActionState action, IReadOnlyList<BulkActionRecipient> reached) =>
        action.Status == BulkActionStatus.Done
        && action.SkipsContacts
        && SelectsContacts(action.SQueryJson)
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

        if (reached.Any(each => each.ContactId is null))
        {
            yield return MissingOutcomeData.ContactsHidden;
        }

        if (!action.SkipsContacts)
        {
            yield return MissingOutcomeData.UpdatesMerged;
        }

        if (skipped != 0)
        {
            yield return skipped is null ? MissingOutcomeData.SkippedNotCounted : MissingOutcomeData.SkippedNotNamed;
        }
    }

    private static bool SelectsContacts(string query)
    {
        if (query.Length == 0)
        {
            return false;
        }

        using JsonDocument document = JsonDocument.Parse(query, new JsonDocumentOptions { MaxDepth = CanonicalJson.MaxDepth });
        JsonElement root = document.RootElement;
        return IsOfContacts(root) || root.List("queries")?.Any(IsOfContacts) == true;
    }

    private static bool IsOfContacts(JsonElement node) => s_rootTypes.Any(name => node.Text(name) == "contact");
}
