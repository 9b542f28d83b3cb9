using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads the value that a reader stands on, leniently: a value of another type than expected reads as if it were missing,
/// since one odd field must not make a whole answer unreadable.
/// </summary>
internal static class JsonFields
{
    public static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    public static int? Integer(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value))
        {
            return value;
        }

        reader.Skip();
        return null;
    }

    public static bool Boolean(ref Utf8JsonReader reader)
    {
        bool value = reader.TokenType == JsonTokenType.True;
        reader.Skip();
        return value;
    }

    public static DateTimeOffset? Moment(ref Utf8JsonReader reader) =>
        CloseTime.TryRead(ref reader, out DateTimeOffset moment) ? moment : CloseTime.Parse(Text(ref reader));

    public static List<UserOrGroupId>? Assignees(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return null;
        }

        List<UserOrGroupId> assignees = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Text(ref reader) is { } id)
            {
                assignees.Add(new UserOrGroupId(id, IdCheck.None));
            }
        }

        return assignees;
    }

    public static string Raw(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? string.Empty : CompactJson.Read(ref reader);
}
