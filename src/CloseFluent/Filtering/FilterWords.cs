namespace CloseFluent;

/// <summary>Says a filter in English.</summary>
internal static class FilterWords
{
    public static string Of(FilterNode node) => FilterJson.TextOf(node);
}
