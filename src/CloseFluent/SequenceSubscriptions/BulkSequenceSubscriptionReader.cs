using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads a bulk action field by field, without a mapping layer between.</summary>
internal static class BulkSequenceSubscriptionReader
{
    private static readonly MemberNames s_names = new(
        "action_type",
        "calls_assigned_to",
        "contact_preference",
        "created_by",
        "date_created",
        "date_updated",
        "from_phone_number_id",
        "id",
        "n_leads",
        "n_leads_processed",
        "n_objects",
        "n_objects_processed",
        "organization_id",
        "query",
        "results_limit",
        "s_query",
        "send_done_email",
        "sender_account_id",
        "sender_email",
        "sender_name",
        "sequence_id",
        "sort",
        "status",
        "updated_by");

    // In the order of the names.
    private enum Member
    {
        ActionType,
        CallsAssignedTo,
        ContactPreference,
        CreatedBy,
        DateCreated,
        DateUpdated,
        FromPhoneNumberId,
        Id,
        LeadCount,
        LeadsProcessed,
        ObjectCount,
        ObjectsProcessed,
        OrganizationId,
        Query,
        ResultsLimit,
        SQueryJson,
        SendDoneEmail,
        SenderAccountId,
        SenderEmail,
        SenderName,
        SequenceId,
        SortJson,
        Status,
        UpdatedBy,
    }

    public static BulkSequenceSubscription Read(ref JsonScanner scanner)
    {
        if (!scanner.IsObject)
        {
            scanner.Skip();
            throw new JsonException("A bulk action is a JSON object.");
        }

        BulkSequenceSubscriptionDraft draft = default;
        int member = -1;
        scanner.BeginObject();
        while (scanner.NextMember(out ReadOnlySpan<byte> name))
        {
            member = s_names.Find(name, before: member);
            ReadMember((Member)member, ref scanner, ref draft);
        }

        return draft.Finish();
    }

    private static void ReadMember(Member member, ref JsonScanner scanner, ref BulkSequenceSubscriptionDraft draft)
    {
        switch (member)
        {
            case Member.ActionType:
                draft.ActionType = scanner.ReadText();
                break;
            case Member.CallsAssignedTo:
                draft.CallsAssignedTo = JsonFields.Assignees(ref scanner);
                break;
            case Member.ContactPreference:
                draft.ContactPreference = scanner.ReadText();
                break;
            case Member.CreatedBy:
                draft.CreatedBy = scanner.ReadText();
                break;
            case Member.DateCreated:
                draft.DateCreated = JsonFields.Moment(ref scanner);
                break;
            case Member.DateUpdated:
                draft.DateUpdated = JsonFields.Moment(ref scanner);
                break;
            case Member.FromPhoneNumberId:
                draft.FromPhoneNumberId = scanner.ReadText();
                break;
            case Member.Id:
                draft.Id = scanner.ReadText();
                break;
            case Member.LeadCount:
                draft.LeadCount = scanner.ReadInteger();
                break;
            case Member.LeadsProcessed:
                draft.LeadsProcessed = scanner.ReadInteger() ?? 0;
                break;
            case Member.ObjectCount:
                draft.ObjectCount = scanner.ReadInteger();
                break;
            case Member.ObjectsProcessed:
                draft.ObjectsProcessed = scanner.ReadInteger() ?? 0;
                break;
            case Member.OrganizationId:
                draft.OrganizationId = scanner.ReadText();
                break;
            case Member.Query:
                draft.Query = scanner.ReadText();
                break;
            case Member.ResultsLimit:
                draft.ResultsLimit = scanner.ReadInteger();
                break;
            case Member.SQueryJson:
                draft.SQueryJson = JsonFields.Raw(ref scanner);
                break;
            case Member.SendDoneEmail:
                draft.SendDoneEmail = scanner.ReadBoolean();
                break;
            case Member.SenderAccountId:
                draft.SenderAccountId = scanner.ReadText();
                break;
            case Member.SenderEmail:
                draft.SenderEmail = scanner.ReadText();
                break;
            case Member.SenderName:
                draft.SenderName = scanner.ReadText();
                break;
            case Member.SequenceId:
                draft.SequenceId = scanner.ReadText();
                break;
            case Member.SortJson:
                draft.SortJson = JsonFields.Raw(ref scanner);
                break;
            case Member.Status:
                draft.Status = scanner.ReadText();
                break;
            case Member.UpdatedBy:
                draft.UpdatedBy = scanner.ReadText();
                break;
            default:
                scanner.Skip();
                break;
        }
    }
}
