using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// What a journal contains: before the sending the actions that Close had and how often the action was sent, after it the
/// one that Close made, and neither where it is certain that nothing was sent. The hash shows for which action; an entry
/// that somebody wrote by hand has none.
/// </summary>
internal sealed record JournalEntry(
    string? ActionHash, string? Sent, KnownActions? Before, int Sends = 1)
{
    public static JournalEntry Unsent { get; } = new(null, null, null, Sends: 0);

    public static JournalEntry? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            using JsonDocument document = CanonicalJson.Parse(text);
            JsonElement entry = document.RootElement;
            string? hash = entry.Text("action");
            return (entry.Text("sent"), entry.List("before"), entry.Member("unsent")?.ValueKind) switch
            {
                ({ Length: > 0 } id, _, _) => new JournalEntry(hash, id, null),
                (_, { } before, _) => new JournalEntry(
                    hash,
                    null,
                    new KnownActions(
                        [.. before.Select(each => each.GetString()!)], Moment(entry.Text("since")), Moment(entry.Text("oldest"))),
                    entry.Member("sends")?.GetInt32() ?? 1),
                (_, _, JsonValueKind.True) => Unsent,
                _ => throw new JsonException("It names neither what was sent nor what was there before."),
            };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw new FormatException(
                "CloseFluent did not write the journal's entry, so whether the action was sent is unknown. Return the text exactly "
                + "as it was passed to the journal, and null only where nothing was ever written.",
                fault);
        }
    }

    /// <summary>
    /// Returns the hash of all that the action says to Close. The client's time zone is not in it: its distance from UTC
    /// changes with the season, and the action is the same.
    /// </summary>
    public static string HashOf(BulkAction action)
    {
#if NET
        return Hexadecimal.Encode(SHA256.HashData(action.ToBytes().Span));
#else
        using SHA256 hash = SHA256.Create();
        return Hexadecimal.Encode(hash.ComputeHash(action.ToBytes().ToArray()));
#endif
    }

    public string Write() => CanonicalJson.Text(writer =>
    {
        writer.WriteStartObject();
        if (ActionHash is not null)
        {
            writer.WriteString("action"u8, ActionHash);
        }

        if (Sent is not null)
        {
            writer.WriteString("sent"u8, Sent);
        }
        else if (Before is not null)
        {
            Write(writer, Before);
            writer.WriteNumber("sends"u8, Sends);
        }
        else
        {
            writer.WriteBoolean("unsent"u8, true);
        }

        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, KnownActions before)
    {
        writer.WriteStartArray("before"u8);
        foreach (string id in before.Ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        Write(writer, "since"u8, before.Since);
        Write(writer, "oldest"u8, before.Oldest);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? moment)
    {
        if (moment is { } known)
        {
            writer.WriteString(name, known.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static DateTimeOffset? Moment(string? text) => text is null
        ? null
        : DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None);
}
