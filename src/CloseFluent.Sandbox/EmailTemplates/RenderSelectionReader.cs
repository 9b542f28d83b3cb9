using System.Text;
using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>Reads a selection from the parameters of a query string, each of which is a text.</summary>
internal sealed class RenderSelectionReader(CloseData data)
{
    private const int MaxSortItems = 3;
    private const string CustomPrefix = "custom.";
    private static readonly string[] s_types = [FieldCatalogue.Lead, FieldCatalogue.Contact];

    /// <summary>Reads whom the selection writes to; null where something is wrong with it.</summary>
    public Func<FilterContext, IEnumerable<MailRecipient>>? Read(RequestContext context, string preference, FieldErrors errors)
    {
        JsonElement? structured = Json(context, "s_query", errors);
        string? text = context.Parameter("query");
        if (structured is null && text is null && !errors.Any)
        {
            errors.Add("s_query", FieldErrors.Required);
        }

        string objectType = structured is { } root ? RootType.From(root) : FieldCatalogue.Lead;
        CheckType(context, objectType, errors);
        int? limit = context.FindNumber("results_limit", 1, int.MaxValue, errors);
        List<SortItem> sort = Sort(context, objectType, errors);
        FilterPredicate? filter = structured is { } element
            ? Structured(element, objectType, errors)
            : SandboxTextQuery.Read(text ?? "", data.LeadStatuses);
        if (filter is null || errors.Any)
        {
            return null;
        }

        SandboxSelection selection = new(objectType, filter, sort, limit);
        return context => selection.Matches(data, context)
            .Take(limit ?? int.MaxValue)
            .SelectMany(match => MailRecipient.Of(match, preference));
    }

    private FilterPredicate? Structured(JsonElement element, string objectType, FieldErrors errors)
    {
        FieldErrors nested = new();
        FilterPredicate? filter = new FilterReader(data).Read(element, objectType, nested);
        errors.AddNested("s_query", nested);
        return filter;
    }

    private static void CheckType(RequestContext context, string objectType, FieldErrors errors)
    {
        string type = context.Parameter("bulk_object_type") ?? objectType;
        if (!s_types.Contains(type))
        {
            errors.Add("bulk_object_type", "Not a valid choice.");
        }
        else if (type != objectType)
        {
            errors.Add("bulk_object_type", $"The query selects {objectType} and not {type}.");
        }
    }

    private List<SortItem> Sort(RequestContext context, string objectType, FieldErrors errors)
    {
        List<SortItem> items = [];
        if (Json(context, "sort", errors) is not { } list)
        {
            return items;
        }

        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MaxSortItems)
        {
            errors.Add("sort", $"Must be a list of at most {MaxSortItems} items.");
            return items;
        }

        foreach (JsonElement element in list.EnumerateArray())
        {
            if (Item(element, objectType) is { } item)
            {
                items.Add(item);
            }
            else
            {
                errors.Add("sort", "Each item has a direction, asc or desc, and the name of a field that can be sorted on.");
            }
        }

        return items;
    }

    private SortItem? Item(JsonElement element, string objectType)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        JsonObjectReader item = new(element, new FieldErrors());
        return item.FindText("direction") is "asc" or "desc"
            && item.FindText("field") is { } name
            && Field(name, objectType) is { Sortable: true } field
            ? new SortItem(field, item.FindText("direction") == "desc")
            : null;
    }

    private FieldDefinition? Field(string name, string objectType) => name.StartsWith(CustomPrefix, StringComparison.Ordinal)
        ? data.CustomFields.Find(name.Substring(CustomPrefix.Length), objectType)
        : FieldCatalogue.FindRegular(objectType, name);

    private static JsonElement? Json(RequestContext context, string name, FieldErrors errors)
    {
        if (context.Parameter(name) is not { } text)
        {
            return null;
        }

        JsonElement? value = SandboxJson.Read(Encoding.UTF8.GetBytes(text));
        if (value is null)
        {
            errors.Add(name, "Must be valid JSON.");
        }

        return value;
    }
}
