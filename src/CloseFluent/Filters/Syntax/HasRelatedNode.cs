using System.Text.Json;

namespace CloseFluent;

/// <summary>At least one related object of a kind, such as a contact of the lead, matches a filter of its own.</summary>
internal sealed class HasRelatedNode(
    string thisObjectType, string relatedObjectType, FilterNode relatedQuery, bool isNegated = false)
    : TypedNode(relatedQuery.Nesting + 1, isNegated)
{
    protected override string Type => NodeTypes.HasRelated;

    public override FilterNode Negate() =>
        new HasRelatedNode(thisObjectType, relatedObjectType, relatedQuery, !IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("this_object_type"u8, thisObjectType);
        writer.WriteString("related_object_type"u8, relatedObjectType);
        writer.WritePropertyName("related_query"u8);
        relatedQuery.Write(writer);
    }
}
