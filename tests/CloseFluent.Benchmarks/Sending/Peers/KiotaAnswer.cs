using CloseFluent.Benchmarks.Sending.Model;
using Microsoft.Kiota.Abstractions.Serialization;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>The answer in the shape that Kiota's generator gives a class.</summary>
public sealed class KiotaAnswer : BulkActionAnswer<UntypedNode>, IParsable
{
    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["action_type"] = node => ActionType = node.GetStringValue(),
        ["calls_assigned_to"] = node => CallsAssignedTo = node.GetCollectionOfPrimitiveValues<string>()?.ToList(),
        ["contact_preference"] = node => ContactPreference = node.GetStringValue(),
        ["created_by"] = node => CreatedBy = node.GetStringValue(),
        ["date_created"] = node => DateCreated = node.GetDateTimeOffsetValue(),
        ["date_updated"] = node => DateUpdated = node.GetDateTimeOffsetValue(),
        ["from_phone_number_id"] = node => FromPhoneNumberId = node.GetStringValue(),
        ["id"] = node => Id = node.GetStringValue(),
        ["n_leads"] = node => LeadCount = node.GetIntValue(),
        ["n_leads_processed"] = node => LeadsProcessed = node.GetIntValue() ?? 0,
        ["n_objects"] = node => ObjectCount = node.GetIntValue(),
        ["n_objects_processed"] = node => ObjectsProcessed = node.GetIntValue() ?? 0,
        ["organization_id"] = node => OrganizationId = node.GetStringValue(),
        ["query"] = node => Query = node.GetStringValue(),
        ["results_limit"] = node => ResultsLimit = node.GetIntValue(),
        ["s_query"] = node => Filter = node.GetObjectValue(UntypedNode.CreateFromDiscriminatorValue),
        ["send_done_email"] = node => SendDoneEmail = node.GetBoolValue() ?? false,
        ["sender_account_id"] = node => SenderAccountId = node.GetStringValue(),
        ["sender_email"] = node => SenderEmail = node.GetStringValue(),
        ["sender_name"] = node => SenderName = node.GetStringValue(),
        ["sequence_id"] = node => SequenceId = node.GetStringValue(),
        ["sort"] = node => Sort = node.GetObjectValue(UntypedNode.CreateFromDiscriminatorValue),
        ["status"] = node => Status = node.GetStringValue(),
        ["updated_by"] = node => UpdatedBy = node.GetStringValue(),
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException();
}
