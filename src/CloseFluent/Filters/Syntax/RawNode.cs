using System.Text.Json;

namespace CloseFluent;

/// <summary>A node that came as JSON and is written as it came, already checked and without insignificant blanks.</summary>
internal sealed class RawNode(FilterJson json) : FilterNode(json.Nesting)
{
    // What the JSON says of negation stays as it is; the opposite is said around it.
    public override FilterNode Negate() => GroupNode.And(this).Negate();

    public override void Write(Utf8JsonWriter writer) =>
        writer.WriteRawValue(json.Compact.Span, skipInputValidation: true);
}
