using System.Globalization;

namespace CloseFluent;

/// <summary>Writes a selection as the parameters of a rendering, each of which is a text.</summary>
internal static class RenderParameters
{
    /// <summary>How many mails of a selection Close renders.</summary>
    public const int MaxMails = 100;

    private const int MaxSortItems = 3;

    public static List<(string Name, string Value)> Create(
        BulkSelection selection, ContactPreference preference, int index, Sender? sender)
    {
        SelectionContent content = selection.Content;
        List<(string, string)> parameters =
        [
            content.Query is TextQuery text
                ? ("query", text.Text)
                : ("s_query", CanonicalJson.Text(writer => ((FilterQuery)content.Query).Root.Write(writer))),
            ("bulk_object_type", TypeOf(content)),
            ("contact_preference", preference.Value),
            ("entry", index.ToString(CultureInfo.InvariantCulture)),
        ];
        if (content.Limit is { } limit)
        {
            parameters.Add(("results_limit", limit.ToString(CultureInfo.InvariantCulture)));
        }

        if (Sort(content) is { Length: > 0 } sort)
        {
            parameters.Add(("sort", CanonicalJson.Text(writer => JsonTree.List(sort).WriteTo(writer))));
        }

        if (sender is not null)
        {
            parameters.Add(("email_account_id", sender.Account.Value));
            parameters.Add(("sender", sender.Email));
        }

        return parameters;
    }

    /// <summary>Determines whether a rendering can take the whole order of a selection.</summary>
    public static bool KeepsOrder(BulkSelection selection) =>
        Sort(selection.Content).Length == selection.Content.Sort.Count;

    private static string TypeOf(SelectionContent content) =>
        content.FindOtherType(ObjectTypes.Contact) is null ? ObjectTypes.Contact : ObjectTypes.Lead;

    // Here a field is its name alone.
    private static JsonTree[] Sort(SelectionContent content) =>
    [
        .. content.Sort
            .Select(item => (Direction: item.Word(NodeMembers.Direction), Field: FieldName(item)))
            .TakeWhile(item => item.Direction is not null && item.Field is not null)
            .Take(MaxSortItems)
            .Select(item => JsonTree.Object(
                new(NodeMembers.Direction, item.Direction!), new(NodeMembers.Field, item.Field!))),
    ];

    private static string? FieldName(JsonTree item)
    {
        JsonTree? field = item.Given(NodeMembers.Field);
        return field?.Word(NodeMembers.CustomFieldId) is { } id ? "custom." + id : field?.Word(NodeMembers.FieldName);
    }
}
