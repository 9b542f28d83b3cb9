using System.Text.Json;

namespace CloseFluent;

/// <summary>Writes a bulk action with all its fields, as Close answers it.</summary>
internal static class BulkSequenceSubscriptionWriter
{
    public static void Write(Utf8JsonWriter writer, BulkSequenceSubscription action)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, action.Id.Value);
        writer.WriteString("action_type"u8, action.ActionType.Value);
        writer.WriteString("status"u8, action.Status?.Value);
        writer.WriteString("sequence_id"u8, action.SequenceId?.Value);
        writer.WriteString("sender_account_id"u8, action.SenderAccountId?.Value);
        writer.WriteString("sender_name"u8, action.SenderName);
        writer.WriteString("sender_email"u8, action.SenderEmail);
        writer.WriteString("contact_preference"u8, action.ContactPreference?.Value);
        WriteAssignees(writer, action.CallsAssignedTo);
        writer.WriteString("from_phone_number_id"u8, action.FromPhoneNumberId?.Value);
        writer.WriteString("query"u8, action.Query);
        WriteRaw(writer, "s_query", action.SQueryJson);
        WriteRaw(writer, "sort", action.SortJson);
        WriteNumber(writer, "results_limit", action.ResultsLimit);
        writer.WriteBoolean("send_done_email"u8, action.SendDoneEmail);
        WriteNumber(writer, "n_leads", action.LeadCount);
        writer.WriteNumber("n_leads_processed"u8, action.LeadsProcessed);
        WriteNumber(writer, "n_objects", action.ObjectCount);
        writer.WriteNumber("n_objects_processed"u8, action.ObjectsProcessed);
        writer.WriteString("organization_id"u8, action.OrganizationId.Value);
        writer.WriteString("created_by"u8, action.CreatedBy?.Value);
        writer.WriteString("updated_by"u8, action.UpdatedBy?.Value);
        WriteMoment(writer, "date_created", action.DateCreated);
        WriteMoment(writer, "date_updated", action.DateUpdated);
        writer.WriteEndObject();
    }

    private static void WriteAssignees(Utf8JsonWriter writer, IReadOnlyList<UserOrGroupId>? assignees)
    {
        writer.WritePropertyName("calls_assigned_to"u8);
        if (assignees is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (UserOrGroupId assignee in assignees)
        {
            writer.WriteStringValue(assignee.Value);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteMoment(Utf8JsonWriter writer, string name, DateTimeOffset? moment) =>
        writer.WriteString(name, moment is { } value ? CloseTime.Format(value) : null);

    // Raw JSON that an answer left out stays left out.
    private static void WriteRaw(Utf8JsonWriter writer, string name, string json)
    {
        if (json.Length > 0)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json);
        }
    }
}
