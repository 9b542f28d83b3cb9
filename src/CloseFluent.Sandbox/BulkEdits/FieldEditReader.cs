using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Reads which custom field an edit changes, to what, and how.</summary>
internal sealed class FieldEditReader(CloseData data)
{
    private const string Id = "custom_field_id";
    private const string Name = "custom_field_name";
    private const string One = "custom_field_value";
    private const string Many = "custom_field_values";
    private const string Operation = "custom_field_operation";

    private static readonly string[] s_operations = [FieldWork.Replace, FieldWork.Add, FieldWork.Remove];

    private readonly FieldValueReader _values = new(data);

    public IBulkActionWork? ReadClear(JsonObjectReader body) =>
        ReadField(body) is { } field ? new FieldWork(FieldWork.ClearType, field, [], FieldWork.Replace, data) : null;

    public IBulkActionWork? ReadSet(JsonObjectReader body)
    {
        JsonObject? field = ReadField(body);
        string operation = ReadOperation(body, field);
        List<object> values = field is null ? [] : ReadValues(body, field);
        return field is null || body.Errors.Any ? null : new FieldWork(FieldWork.SetType, field, values, operation, data);
    }

    private JsonObject? ReadField(JsonObjectReader body)
    {
        string? id = body.FindText(Id);
        string? name = body.FindText(Name);
        if (id is null && name is null)
        {
            body.Errors.Add(Id, FieldErrors.Required);
            return null;
        }

        JsonObject? field = data.AllLeadFields.FirstOrDefault(
            each => id is null ? (string?)each["name"] == name : (string?)each["id"] == id);
        if (field is null)
        {
            body.Errors.Add(id is null ? Name : Id, FieldErrors.DoesNotExist);
        }

        return field;
    }

    private static string ReadOperation(JsonObjectReader body, JsonObject? field)
    {
        if (body.FindText(Operation) is not { } operation)
        {
            return FieldWork.Replace;
        }

        if (!s_operations.Contains(operation))
        {
            body.Errors.Add(Operation, "Not a valid choice.");
        }
        else if (field is not null && !AcceptsSeveral(field))
        {
            body.Errors.Add(Operation, "Only applicable for custom fields that accept multiple values.");
        }

        return operation;
    }

    private List<object> ReadValues(JsonObjectReader body, JsonObject field)
    {
        if (body.Find(Many) is null)
        {
            return body.Demand(One) is { } one && Read(body, One, field, one) is { } value ? [value] : [];
        }

        if (body.FindList(Many) is not { } list)
        {
            return [];
        }

        if (!AcceptsSeveral(field))
        {
            body.Errors.Add(Many, "This custom field does not accept multiple values.");
        }

        List<object> values = [];
        FieldErrors items = new();
        foreach (JsonElement item in list.EnumerateArray())
        {
            object value = _values.Read(field, item, out string? error) ?? item;
            if (error is not null)
            {
                items.Add(values.Count.ToString(CultureInfo.InvariantCulture), error);
            }

            values.Add(value);
        }

        body.Errors.AddItems(Many, items);
        return values;
    }

    private object? Read(JsonObjectReader body, string name, JsonObject field, JsonElement json)
    {
        object? value = _values.Read(field, json, out string? error);
        if (error is not null)
        {
            body.Errors.Add(name, error);
        }

        return value;
    }

    private static bool AcceptsSeveral(JsonObject field) => (bool)field["accepts_multiple_values"]!;
}
