namespace CloseFluent.Analyzers;

/// <summary>A filter that is not known before the program runs.</summary>
internal sealed class UnknownNode(string placeholder) : FilterNode(nesting: 1)
{
    public override JsonTree Json => placeholder;

    public override FilterNode Negate() => GroupNode.And(this).Negate();
}
