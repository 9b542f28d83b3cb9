namespace CloseFluent;

/// <summary>
/// Reads a filter, or a part of one, from JSON: checked where we know the grammar, kept as it came where we do not.
/// </summary>
internal static class FilterJson
{
    public static FilterNode ParseNode(string json)
    {
        JsonTree node = JsonTreeReader.Read(json);
        Refuse(FilterGrammar.FaultOfNode(node));
        return PastedNode.From(node);
    }

    public static JsonTree ParseCondition(string json)
    {
        JsonTree condition = JsonTreeReader.Read(json);
        Refuse(FilterGrammar.FaultOfCondition(condition));
        return condition;
    }

    /// <exception cref="FilterFormatException">There is a fault.</exception>
    public static void Refuse(FilterFault? fault)
    {
        if (fault is not null)
        {
            throw new FilterFormatException(
                char.ToUpperInvariant(fault.Problem[0]) + fault.Problem.Substring(1), "$" + fault.Path);
        }
    }
}
