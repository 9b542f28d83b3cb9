using System.Text.Json;
using System.Text.Json.Nodes;
using CloseFluent.Benchmarks.Sending.Model;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>Kiota's libraries under a request builder written as its generator would.</summary>
public sealed class KiotaPeer : SendingPeer<KiotaAnswer>
{
    private readonly HttpClient _http;
    private readonly HttpClientRequestAdapter _adapter;

    public KiotaPeer(HttpMessageHandler handler)
    {
        _http = HttpClientPeer.WithHeaders(new HttpClient(handler));
        _adapter = new HttpClientRequestAdapter(
            new AnonymousAuthenticationProvider(),
            new JsonParseNodeFactory(),
            new JsonSerializationWriterFactory(),
            _http)
        {
            BaseUrl = Scenario.BaseAddress,
        };
    }

    public override string Name => "Kiota";

    public override async Task<KiotaAnswer> SendAsync()
    {
        RequestInformation request = new(
            Method.POST,
            "{+baseurl}" + Scenario.Path,
            new Dictionary<string, object> { ["baseurl"] = _adapter.BaseUrl! });
        request.Headers.TryAdd("Accept", "application/json");
        request.SetContentFromParsable(_adapter, "application/json", Body(SubscribeRequest.OfScenario()));
        return await _adapter.SendAsync(request, _ => new KiotaAnswer()) ?? throw new JsonException();
    }

    protected override string Write(KiotaAnswer answer)
    {
        BulkActionAnswer<JsonNode> plain = new()
        {
            ActionType = answer.ActionType,
            CallsAssignedTo = answer.CallsAssignedTo,
            ContactPreference = answer.ContactPreference,
            CreatedBy = answer.CreatedBy,
            DateCreated = answer.DateCreated,
            DateUpdated = answer.DateUpdated,
            FromPhoneNumberId = answer.FromPhoneNumberId,
            Filter = Node(answer.Filter),
            Id = answer.Id,
            LeadCount = answer.LeadCount,
            LeadsProcessed = answer.LeadsProcessed,
            ObjectCount = answer.ObjectCount,
            ObjectsProcessed = answer.ObjectsProcessed,
            OrganizationId = answer.OrganizationId,
            Query = answer.Query,
            ResultsLimit = answer.ResultsLimit,
            SendDoneEmail = answer.SendDoneEmail,
            SenderAccountId = answer.SenderAccountId,
            SenderEmail = answer.SenderEmail,
            SenderName = answer.SenderName,
            SequenceId = answer.SequenceId,
            Sort = Node(answer.Sort),
            Status = answer.Status,
            UpdatedBy = answer.UpdatedBy,
        };
        return JsonSerializer.Serialize(plain, AllMembers.Json<JsonNode>());
    }

    protected override void Dispose(bool disposing)
    {
        _adapter.Dispose();
        _http.Dispose();
        base.Dispose(disposing);
    }

    private static KiotaObject Body(SubscribeRequest request) => new(writer =>
    {
        writer.WriteStringValue("action_type", request.ActionType);
        writer.WriteStringValue("sequence_id", request.SequenceId);
        writer.WriteStringValue("sender_account_id", request.SenderAccountId);
        writer.WriteStringValue("sender_name", request.SenderName);
        writer.WriteStringValue("sender_email", request.SenderEmail);
        writer.WriteStringValue("contact_preference", request.ContactPreference);
        writer.WriteCollectionOfPrimitiveValues("calls_assigned_to", request.CallsAssignedTo);
        writer.WriteObjectValue("s_query", Filter(request.Query));
        writer.WriteIntValue("results_limit", request.ResultsLimit);
        writer.WriteCollectionOfObjectValues("sort", request.Sort?.Select(Sort));
        writer.WriteBoolValue("send_done_email", request.SendDoneEmail);
    });

    private static KiotaObject Filter(FilterNode node) => new(writer =>
    {
        writer.WriteStringValue("type", node.Type);
        writer.WriteStringValue("object_type", node.ObjectType);
        writer.WriteCollectionOfObjectValues("queries", node.Queries?.Select(Filter));
        writer.WriteObjectValue("field", node.Field is null ? null : Field(node.Field));
        writer.WriteObjectValue("condition", node.Condition is null ? null : Condition(node.Condition));
    });

    private static KiotaObject Condition(ReferenceCondition condition) => new(writer =>
    {
        writer.WriteStringValue("type", condition.Type);
        writer.WriteStringValue("reference_type", condition.ReferenceType);
        writer.WriteCollectionOfPrimitiveValues("object_ids", condition.ObjectIds);
    });

    private static KiotaObject Sort(SortItem item) => new(writer =>
    {
        writer.WriteStringValue("direction", item.Direction);
        writer.WriteObjectValue("field", Field(item.Field));
    });

    private static KiotaObject Field(FieldName field) => new(writer =>
    {
        writer.WriteStringValue("type", field.Type);
        writer.WriteStringValue("object_type", field.ObjectType);
        writer.WriteStringValue("field_name", field.Name);
    });

    private static JsonNode? Node(UntypedNode? node) => node switch
    {
        UntypedObject { } branch => new JsonObject(
            branch.GetValue().Select(member => KeyValuePair.Create(member.Key, Node(member.Value)))),
        UntypedArray { } list => new JsonArray([.. list.GetValue().Select(Node)]),
        UntypedString { } text => text.GetValue(),
        UntypedBoolean { } truth => truth.GetValue(),
        UntypedInteger { } number => number.GetValue(),
        _ => null,
    };
}
