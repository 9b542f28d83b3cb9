using System.Text.Json;

namespace CloseFluent;

/// <summary>What a journal holds: before the sending the actions that Close had, after it the one that Close made.</summary>
internal sealed record SendEntry(BulkSequenceSubscriptionId? Sent, IReadOnlyList<string> Before)
{
    public static SendEntry? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            using JsonDocument document = CanonicalJson.Parse(text);
            JsonElement entry = document.RootElement;
            return (entry.Text("sent"), entry.List("before")) switch
            {
                ({ Length: > 0 } id, _) => new SendEntry(new BulkSequenceSubscriptionId(id, IdCheck.None), []),
                (_, { } before) => new SendEntry(null, [.. before.Select(each => each.GetString()!)]),
                _ => throw new JsonException("It names neither what was sent nor what was there before."),
            };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new FormatException(
                "The journal's entry is none that CloseFluent wrote, so whether the action was sent is unknown. Give back the text "
                + "as it was handed over, and null only where nothing was ever written.",
                fault);
        }
    }

    public string Write() => CanonicalJson.Text(writer =>
    {
        writer.WriteStartObject();
        if (Sent is not null)
        {
            writer.WriteString("sent"u8, Sent.Value);
        }
        else
        {
            writer.WriteStartArray("before"u8);
            foreach (string id in Before)
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });
}
