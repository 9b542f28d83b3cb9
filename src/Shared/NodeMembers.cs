namespace CloseFluent.Grammar;

/// <summary>The names of the members that nodes, fields and conditions have.</summary>
internal static class NodeMembers
{
    public const string Type = "type";
    public const string Negate = "negate";
    public const string Queries = "queries";
    public const string Field = "field";
    public const string Condition = "condition";
    public const string ObjectType = "object_type";
    public const string ThisObjectType = "this_object_type";
    public const string RelatedObjectType = "related_object_type";
    public const string RelatedQuery = "related_query";
    public const string FieldName = "field_name";
    public const string CustomFieldId = "custom_field_id";
    public const string SavedSearchId = "saved_search_id";
    public const string Mode = "mode";
    public const string Value = "value";
    public const string Values = "values";
    public const string ReferenceType = "reference_type";
    public const string ObjectIds = "object_ids";
    public const string OnOrAfter = "on_or_after";
    public const string Before = "before";
    public const string MoreThan = "gt";
    public const string AtLeast = "gte";
    public const string LessThan = "lt";
    public const string AtMost = "lte";
    public const string Direction = "direction";
    public const string Moment = "moment";
    public const string Offset = "offset";
    public const string Which = "which";
    public const string WhichDayEnd = "which_day_end";
    public const string Range = "range";
}
