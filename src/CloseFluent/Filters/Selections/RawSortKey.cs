using System.Text.Json;

namespace CloseFluent;

/// <summary>An order that came as JSON and is written as it came.</summary>
internal sealed class RawSortKey(ReadOnlyMemory<byte> compact) : SortKey
{
    public override void Write(Utf8JsonWriter writer) => writer.WriteRawValue(compact.Span, skipInputValidation: true);
}
