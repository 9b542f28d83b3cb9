using System.Text.Json;

namespace CloseFluent;

/// <summary>Leads that a query in Close's older text language matches.</summary>
internal sealed class TextQuery(string text) : SelectionQuery
{
    public string Text { get; } = text;

    public override void WriteMember(Utf8JsonWriter writer) => writer.WriteString("query"u8, Text);
}
