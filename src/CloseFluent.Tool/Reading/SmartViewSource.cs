using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CloseFluent.Tool;

/// <summary>The Smart Views, each with the selection that it is now.</summary>
internal static class SmartViewSource
{
    private static readonly JsonWriterOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 1000 };

    public static async IAsyncEnumerable<OrganizationItem> ReadAsync(
        ICloseClient close, ICollection<string> notes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SmartView view in close.SmartViews.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (TrySelect(view, notes) is { } selection)
            {
                yield return new OrganizationItem(ItemKind.SmartViews, view.Id.Value, view.Name) { Selection = selection };
            }
        }
    }

    private static string? TrySelect(SmartView view, ICollection<string> notes)
    {
        string json = Write(view);
        try
        {
            bool isOfContacts = view.Type == "contact";
            _ = isOfContacts ? Contacts.FromJson(json) : Leads.FromJson(json);
            return $"global::CloseFluent.{(isOfContacts ? nameof(Contacts) : nameof(Leads))}.FromJson({CSharpText.Literal(json)})";
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            notes.Add($"Left out the Smart View {new ToolException(view + ": " + fault.Message).Line}");
            return null;
        }
    }

    // As Close gives the view, so that whoever reads it knows what it depends on.
    private static string Write(SmartView view)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, s_readable))
        {
            writer.WriteStartObject();
            WriteText(writer, "id", view.Id.Value);
            WriteText(writer, "type", view.Type);
            if (view.IsUserDependent == true)
            {
                writer.WriteBoolean("is_user_dependent", true);
            }

            WriteText(writer, "query", view.Query);
            if (view.SQueryJson is { } filter)
            {
                writer.WritePropertyName("s_query");
                using JsonDocument document = JsonDocument.Parse(filter, s_deep);
                document.RootElement.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }
}
