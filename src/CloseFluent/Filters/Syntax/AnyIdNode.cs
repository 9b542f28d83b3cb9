using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// One of many objects by id. Close has no list of ids, so this is an <c>or</c> of <c>id</c> nodes; it keeps the ids alone,
/// so that a hundred thousand of them cost no node each.
/// </summary>
internal sealed class AnyIdNode(IReadOnlyList<CloseId> ids, bool isNegated = false) : TypedNode(2, isNegated)
{
    private const int Many = 1_000;
    private const int RoomForTheRest = 16 * 1024;
    private static readonly int s_aroundId = """{"type":"id","value":""},""".Length;

    public override int EstimatedSize =>
        ids.Count < Many ? 0 : checked((ids.Count * (s_aroundId + ids[0].Value.Length)) + RoomForTheRest);

    protected override string Type => "or";

    public override FilterNode Negate() => new AnyIdNode(ids, !IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("queries"u8);
        foreach (CloseId id in ids)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "id"u8);
            writer.WriteString("value"u8, id.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
