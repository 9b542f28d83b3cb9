using System.Text.Json;

namespace CloseFluent;

/// <summary>A condition that came as JSON and is written as it came.</summary>
internal sealed class RawCondition(FilterJson json) : FilterCondition
{
    protected override string Type => string.Empty;

    public override void Write(Utf8JsonWriter writer) =>
        writer.WriteRawValue(json.Compact.Span, skipInputValidation: true);
}
