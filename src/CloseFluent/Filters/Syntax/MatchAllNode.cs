using System.Text.Json;

namespace CloseFluent;

/// <summary>Everything there is.</summary>
internal sealed class MatchAllNode(bool isNegated = false) : TypedNode(1, isNegated)
{
    protected override string Type => NodeTypes.MatchAll;

    public override FilterNode Negate() => new MatchAllNode(!IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
    }
}
