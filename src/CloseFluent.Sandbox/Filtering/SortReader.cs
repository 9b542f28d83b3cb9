using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Sandbox;

internal static class SortReader
{
    public static List<SortItem> Read(FilterFieldReader fields, JsonObjectReader body, string subjectType)
    {
        List<SortItem> items = [];
        if (body.FindList("sort") is not { } list)
        {
            return items;
        }

        FieldErrors errors = new();
        int index = 0;
        foreach (JsonElement element in list.EnumerateArray())
        {
            FieldErrors nested = new();
            if (Item(fields, element, subjectType, nested) is { } item)
            {
                items.Add(item);
            }

            errors.AddNested(index.ToString(CultureInfo.InvariantCulture), nested);
            index++;
        }

        body.Errors.AddItems("sort", errors);
        return items;
    }

    private static SortItem? Item(FilterFieldReader fields, JsonElement element, string subjectType, FieldErrors errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add("Must be an object.");
            return null;
        }

        JsonObjectReader node = new(element, errors);
        string? direction = node.DemandText("direction");
        if (direction is not (null or "asc" or "desc"))
        {
            errors.Add("direction", "Must be asc or desc.");
        }

        FieldDefinition? field = fields.Nested(node, subjectType);
        if (field is { Sortable: false })
        {
            errors.Add("field", $"Field {field.Name} cannot be sorted on.");
        }

        return field is null or { Kind: FieldKind.Unknown } || errors.Any ? null : new SortItem(field, direction == "desc");
    }
}
