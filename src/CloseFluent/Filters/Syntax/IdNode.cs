using System.Text.Json;

namespace CloseFluent;

/// <summary>The one object with this id.</summary>
internal sealed class IdNode(CloseId id, bool isNegated = false) : TypedNode(1, isNegated)
{
    protected override string Type => NodeTypes.Id;

    public override FilterNode Negate() => new IdNode(id, !IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer) => writer.WriteString("value"u8, id.Value);
}
