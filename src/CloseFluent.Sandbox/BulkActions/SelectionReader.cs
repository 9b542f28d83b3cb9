using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Reads the selection of a bulk action. Without one it is every lead: so Close presumably takes it.</summary>
internal sealed class SelectionReader(CloseData data)
{
    public BulkActionRequest? Read(JsonObjectReader body, IBulkActionWork work, TimeSpan offset)
    {
        JsonElement? structured = body.Find("s_query") is null ? null : body.DemandObject("s_query");
        string? text = body.FindText("query");
        int? limit = body.FindInteger("results_limit", 1);
        string objectType = structured is { } root ? RootType.From(root) : FieldCatalogue.Lead;
        if (structured is not null && !string.IsNullOrEmpty(text))
        {
            body.Errors.Add("s_query and query exclude each other.");
        }

        List<SortItem> sort = SortReader.Read(new FilterFieldReader(data.CustomFields, data.Unknown), body, objectType);
        FilterPredicate? filter = structured is { } element
            ? Structured(body, element, objectType)
            : SandboxTextQuery.Read(text ?? "", data.LeadStatuses);
        if (filter is null || body.Errors.Any)
        {
            return null;
        }

        return new BulkActionRequest(new SandboxSelection(objectType, filter, sort, limit), offset)
        {
            Work = work,
            Query = text ?? "",
            StructuredQuery = structured is { } sent ? FilterEcho.Create(sent) : FilterEcho.MatchAll(),
            Sort = body.FindList("sort") is { } items ? FilterEcho.Any(items)! : new JsonArray(),
        };
    }

    private FilterPredicate? Structured(JsonObjectReader body, JsonElement element, string objectType)
    {
        FieldErrors errors = new();
        FilterPredicate? filter = new FilterReader(data).Read(element, objectType, errors);
        body.Errors.AddNested("s_query", errors);

        // Whether Close takes anything else, and what then happens, is not known.
        return filter is null || objectType is FieldCatalogue.Lead or FieldCatalogue.Contact
            ? filter
            : data.Unknown.Or<FilterPredicate>(
                body.Errors, "s_query", $"A bulk action selects leads or contacts, and not {objectType}.", (_, _) => null);
    }
}
