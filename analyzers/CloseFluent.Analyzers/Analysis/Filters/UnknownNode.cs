namespace CloseFluent.Analyzers;

/// <summary>A filter that is not known before the program runs.</summary>
internal sealed class UnknownNode(string placeholder) : FilterNode(nesting: 1)
{
    // A number is shown as it is written.
    public override JsonTree Json => JsonTree.Number(placeholder);

    public override FilterNode Negate() => GroupNode.And(this).Negate();
}
