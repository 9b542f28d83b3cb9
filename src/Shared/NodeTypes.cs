namespace CloseFluent.Grammar;

/// <summary>The types of nodes that a filter is made of. Close may know more of them.</summary>
internal static class NodeTypes
{
    public const string And = "and";
    public const string Or = "or";
    public const string ObjectType = "object_type";
    public const string Id = "id";
    public const string Text = "text";
    public const string FieldCondition = "field_condition";
    public const string HasRelated = "has_related";
    public const string MatchAll = "match_all";
    public const string SavedSearch = "saved_search";
}
