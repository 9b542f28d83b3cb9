using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A bulk action as responses show it: the members that every kind has, and those of its own.</summary>
internal static class BulkActionView
{
    public static JsonObject From(BulkActionRun action)
    {
        BulkActionRequest request = action.Request;
        JsonObject view = new()
        {
            ["id"] = action.Id,
            ["status"] = action.Status,
            ["organization_id"] = SandboxIds.Organization,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = SandboxTime.WithOffset(action.DateCreated),
            ["date_updated"] = SandboxTime.WithOffset(action.DateUpdated),
            ["query"] = request.Query,
            ["s_query"] = request.StructuredQuery.DeepClone(),
            ["results_limit"] = request.Selection.Limit,
            ["sort"] = request.Sort.DeepClone(),
            ["send_done_email"] = request.SendDoneEmail,
            ["n_leads"] = action.Objects,
            ["n_leads_processed"] = action.Processed,
            ["n_objects"] = action.Objects,
            ["n_objects_processed"] = action.Processed,
        };
        request.Work.AddTo(view);
        return view;
    }
}
