using System.Text.Json;

namespace CloseFluent;

/// <summary>What every bulk action can say: whom it reaches, and what may come of that.</summary>
/// <param name="Selection">Whom the action reaches.</param>
internal sealed record BulkActionSettings(BulkSelection Selection)
{
    public bool SendsDoneEmail { get; init; } = true;

    /// <summary>More matches than this stop the action before it is sent; null means no limit.</summary>
    public int? MaxMatches { get; init; }

    /// <summary>The time zone of the days of the selection; null means that of the client.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>The organization that the action may be sent to; null means any.</summary>
    public OrganizationId? OrganizationId { get; init; }

    /// <summary>
    /// The selection as it is sent: never with a limit above MaxMatches, so that what appears after the count stays out.
    /// </summary>
    public SelectionContent BoundedSelection => MaxMatches is { } bound && (Selection.Limit ?? int.MaxValue) > bound
        ? Selection.Content with { Limit = bound }
        : Selection.Content;

    public BulkActionSettings WithMaxMatches(int? bound) =>
        bound is null || bound >= MaxMatches ? this : this with { MaxMatches = bound };

    public void WriteMembers(Utf8JsonWriter writer)
    {
        BoundedSelection.WriteMembers(writer);
        if (!SendsDoneEmail)
        {
            writer.WriteBoolean("send_done_email"u8, false);
        }
    }
}
