using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A bulk action as Close answers it, with all 24 members.</summary>
internal static class BulkActionView
{
    public static JsonObject From(BulkActionRun action)
    {
        BulkActionOrder order = action.Order;
        return new JsonObject
        {
            ["id"] = action.Id,
            ["action_type"] = order.ActionType,
            ["status"] = action.Status,
            ["organization_id"] = SandboxIds.Organization,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = SandboxTime.WithOffset(action.DateCreated),
            ["date_updated"] = SandboxTime.WithOffset(action.DateUpdated),
            ["sequence_id"] = order.SequenceId,
            ["sender_account_id"] = order.Sender?.AccountId,
            ["sender_name"] = order.Sender?.Name,
            ["sender_email"] = order.Sender?.Email,
            ["contact_preference"] = order.ContactPreference,
            ["calls_assigned_to"] = order.CallsAssignedTo is null ? null : ObjectView.Texts(order.CallsAssignedTo),
            ["from_phone_number_id"] = order.FromPhoneNumberId,
            ["query"] = order.Query,
            ["s_query"] = order.StructuredQuery.DeepClone(),
            ["results_limit"] = order.Selection.Limit,
            ["sort"] = order.Sort.DeepClone(),
            ["send_done_email"] = order.SendDoneEmail,
            ["n_leads"] = action.Objects,
            ["n_leads_processed"] = action.Processed,
            ["n_objects"] = action.Objects,
            ["n_objects_processed"] = action.Processed,
        };
    }
}
