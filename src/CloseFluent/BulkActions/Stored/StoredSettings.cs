using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads from the body of a stored action what every bulk action has: the selection and the e-mail at the end.</summary>
internal static class StoredSettings
{
    private const string SendDoneEmail = "send_done_email";

    public static BulkActionSettings Read(StoredMembers body, SelectionSource source)
    {
        JsonElement? filter = body.Take(SelectionMembers.StructuredQuery);
        string? text = body.TextOrNull(SelectionMembers.Query);
        int? limit = body.Count(SelectionMembers.ResultsLimit);
        JsonElement? sort = body.Take(SelectionMembers.Sort);
        SelectionContent content = (filter, text) switch
        {
            (null, null) => throw body.Fault(SelectionMembers.StructuredQuery, "is missing, and so is \"query\""),
            ({ }, { }) => throw body.Fault(SelectionMembers.Query, "is there beside \"s_query\""),
            (null, { } query) => OfText(body, query, sort),
            ({ } given, null) => OfFilter(given, sort, source),
        };
        if (!body.IsUnchecked && content.Doubt is { } doubt)
        {
            throw body.Fault(SelectionMembers.StructuredQuery, doubt);
        }

        BulkSelection selection = new(content with { Limit = limit, Doubt = null });
        return new BulkActionSettings(selection) { SendsDoneEmail = body.Flag(SendDoneEmail) ?? true };
    }

    private static SelectionContent OfText(StoredMembers body, string query, JsonElement? sort) =>
        body.Checked(SelectionMembers.Query, () => new SelectionContent(TextQuery.Create(query)) with
        {
            Sort = sort is { } keys ? [.. JsonTreeReader.Read(keys).Items] : [],
        });

    // By the same grammar as a pasted filter, which also knows what is odd in it.
    private static SelectionContent OfFilter(JsonElement filter, JsonElement? sort, SelectionSource source)
    {
        JsonMember query = new(SelectionMembers.StructuredQuery, JsonTreeReader.Read(filter));
        JsonTree pasted = sort is { } keys
            ? JsonTree.Object(query, new(SelectionMembers.Sort, JsonTreeReader.Read(keys)))
            : JsonTree.Object(query);
        return SelectionJson.Read(pasted, source);
    }
}
