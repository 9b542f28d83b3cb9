using System.Text.Json;

namespace CloseFluent;

/// <summary>Leads that a query in Close's older text language matches.</summary>
internal sealed class TextQuery : SelectionQuery
{
    private TextQuery(string text) => Text = text;

    public string Text { get; }

    public static TextQuery Create(string query) => new(Demand.Require(ArgumentKind.Query, query));

    public override void WriteMember(Utf8JsonWriter writer) => writer.WriteString("query"u8, WholeCharacters.In(Text));
}
