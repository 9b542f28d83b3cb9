using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Sets or clears a custom field of the lead of each match, or adds values to it or removes them.</summary>
internal sealed class FieldWork(string type, JsonObject field, IReadOnlyList<object> values, string operation, CloseData data)
    : IBulkActionWork
{
    public const string SetType = "set_custom_field";
    public const string ClearType = "clear_custom_field";
    public const string Replace = "replace";
    public const string Add = "add";
    public const string Remove = "remove";

    private readonly string _id = (string)field["id"]!;
    private readonly bool _acceptsSeveral = (bool)field["accepts_multiple_values"]!;

    public void Process(string bulkActionId, CloseObject match, DateTimeOffset moment)
    {
        CloseObject lead = match.Lead;
        object? before = lead[_id];
        object? after = After(before);
        if (!AreSame(before, after))
        {
            lead[_id] = after;
            LeadChange.Log(lead, data, bulkActionId, moment);
        }
    }

    // Close says that the value is a text, and not how it writes several.
    public void AddTo(JsonObject response)
    {
        response["type"] = type;
        response["lead_status_id"] = null;
        response["custom_field_name"] = (string)field["name"]!;
        response["custom_field_value"] = values.Count == 1 ? TextOf(values[0]) : null;
    }

    private object? After(object? before)
    {
        if (!_acceptsSeveral)
        {
            return values.Count > 0 ? values[0] : null;
        }

        string[] given = [.. values.Select(TextOf)];
        string[] had = Texts(before);
        string[] has = operation switch
        {
            Add => [.. had.Union(given, StringComparer.Ordinal)],
            Remove => [.. had.Except(given, StringComparer.Ordinal)],
            _ => [.. given.Distinct(StringComparer.Ordinal)],
        };
        return has.Length > 0 ? has : null;
    }

    private static string[] Texts(object? value) => value switch
    {
        null => [],
        string[] several => several,
        _ => [TextOf(value)],
    };

    private static bool AreSame(object? left, object? right) =>
        left is string[] || right is string[] ? Texts(left).SequenceEqual(Texts(right), StringComparer.Ordinal) : Equals(left, right);

    private static string TextOf(object value) => value switch
    {
        DateTimeOffset moment => SandboxTime.WithOffset(moment),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
