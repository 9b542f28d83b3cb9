namespace CloseFluent;

/// <summary>Takes over what a Smart View selects.</summary>
internal static class SmartViewSelection
{
    public static BulkSelection From(SmartView view, SelectionSource caller)
    {
        RequireUser(view, caller);
        SelectionSource source = view.Type is { Length: > 0 } type ? new SelectionSource(type, IsOfView: true) : caller;
        if (view.SQueryJson is { } filter)
        {
            return new BulkSelection(SelectionJson.Parse(filter, source));
        }

        return FaultOf(view.Query) is { } fault
            ? throw new ArgumentException(
                $"The Smart View {view} {fault}, and would select everything. "
                + SelectionSource.HowToSelectEvery(source.ObjectType),
                nameof(view))
            : new BulkSelection(new SelectionContent(TextQuery.Create(view.Query!)) { Doubt = source.DoubtOfText });
    }

    private static string? FaultOf(string? query) => query?.Trim() switch
    {
        null or "" => "has neither a filter nor a query",
        "*" => "has the query \"*\"",
        _ => null,
    };

    private static void RequireUser(SmartView view, SelectionSource caller)
    {
        if (view is { IsUserDependent: true, IsAsKeyOwner: false })
        {
            string caption = caller.ObjectType == ObjectTypes.Contact ? nameof(Contacts) : nameof(Leads);
            throw new ArgumentException(
                $"The Smart View {view} shows each user something else (\"my leads\"). Through the API it means the user "
                + "whose credential is used, regardless of who made the view or looks at it. If that is meant, write "
                + $"{caption}.FromSmartView(view.AsKeyOwner()).",
                nameof(view));
        }
    }
}
