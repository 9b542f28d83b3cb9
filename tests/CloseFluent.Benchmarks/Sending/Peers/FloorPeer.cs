using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CloseFluent.Benchmarks.Sending.Model;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>
/// The floor: written for this one request, with no layer, no check and no error handling that anybody would want to keep.
/// The body is bytes with the values put between, and the answer is read member by member.
/// </summary>
public sealed class FloorPeer : SendingPeer<BulkActionAnswer<string>>
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");
    private static readonly Uri s_address = new(Scenario.BaseAddress + Scenario.Path);
    private readonly HttpMessageInvoker _http;
    private readonly string _authorization;

    public FloorPeer(HttpMessageHandler handler)
    {
        _http = new HttpMessageInvoker(handler);
        _authorization = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes(Scenario.ApiKey + ":"));
    }

    public override string Name => "written by hand for this request";

    public override async Task<BulkActionAnswer<string>> SendAsync()
    {
        byte[] body = Encoding.UTF8.GetBytes(
            $$$"""
            {"action_type":"subscribe","sequence_id":"{{{Scenario.Sequence}}}","sender_account_id":"{{{Scenario.Account}}}",
            "sender_name":"{{{Scenario.SenderName}}}","sender_email":"{{{Scenario.SenderEmail}}}",
            "contact_preference":"contact","calls_assigned_to":["{{{Scenario.Caller}}}"],
            "s_query":{"type":"and","queries":[{"type":"object_type","object_type":"lead"},{"type":"field_condition",
            "field":{"type":"regular_field","object_type":"lead","field_name":"status_id"},
            "condition":{"type":"reference","reference_type":"status.lead","object_ids":["{{{Scenario.Status}}}"]}}]},
            "results_limit":{{{Scenario.Limit}}},
            "sort":[{"direction":"asc","field":{"type":"regular_field","object_type":"lead","field_name":"date_created"}}],
            "send_done_email":false}
            """);
        using HttpRequestMessage request = new(HttpMethod.Post, s_address)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = s_json } },
        };
        request.Headers.TryAddWithoutValidation("Authorization", _authorization);
        using HttpResponseMessage response = await _http.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
        int length = 0;
        int count;
        while ((count = await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false)) > 0)
        {
            length += count;
        }

        BulkActionAnswer<string> answer = Read(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return answer;
    }

    protected override string Write(BulkActionAnswer<string> answer)
    {
        JsonNode all = JsonSerializer.SerializeToNode(answer, AllMembers.Json<string>())!;
        all["s_query"] = JsonNode.Parse(answer.Filter!);
        all["sort"] = JsonNode.Parse(answer.Sort!);
        return all.ToJsonString();
    }

    protected override void Dispose(bool disposing)
    {
        _http.Dispose();
        base.Dispose(disposing);
    }

    private static BulkActionAnswer<string> Read(ReadOnlySpan<byte> json)
    {
        BulkActionAnswer<string> answer = new();
        Utf8JsonReader reader = new(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader, json, answer);
        }

        return answer;
    }

    private static void ReadMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, BulkActionAnswer<string> answer)
    {
        ReadOnlySpan<byte> name = reader.ValueSpan;
        reader.Read();
        if (name.SequenceEqual("action_type"u8))
        {
            answer.ActionType = reader.GetString();
        }
        else if (name.SequenceEqual("calls_assigned_to"u8))
        {
            answer.CallsAssignedTo = Texts(ref reader);
        }
        else if (name.SequenceEqual("contact_preference"u8))
        {
            answer.ContactPreference = reader.GetString();
        }
        else if (name.SequenceEqual("created_by"u8))
        {
            answer.CreatedBy = reader.GetString();
        }
        else if (name.SequenceEqual("date_created"u8))
        {
            answer.DateCreated = reader.GetDateTimeOffset();
        }
        else if (name.SequenceEqual("date_updated"u8))
        {
            answer.DateUpdated = reader.GetDateTimeOffset();
        }
        else if (name.SequenceEqual("from_phone_number_id"u8))
        {
            answer.FromPhoneNumberId = reader.GetString();
        }
        else if (name.SequenceEqual("id"u8))
        {
            answer.Id = reader.GetString();
        }
        else if (name.SequenceEqual("n_leads"u8))
        {
            answer.LeadCount = Number(ref reader);
        }
        else if (name.SequenceEqual("n_leads_processed"u8))
        {
            answer.LeadsProcessed = reader.GetInt32();
        }
        else if (name.SequenceEqual("n_objects"u8))
        {
            answer.ObjectCount = Number(ref reader);
        }
        else if (name.SequenceEqual("n_objects_processed"u8))
        {
            answer.ObjectsProcessed = reader.GetInt32();
        }
        else if (name.SequenceEqual("organization_id"u8))
        {
            answer.OrganizationId = reader.GetString();
        }
        else if (name.SequenceEqual("query"u8))
        {
            answer.Query = reader.GetString();
        }
        else if (name.SequenceEqual("results_limit"u8))
        {
            answer.ResultsLimit = Number(ref reader);
        }
        else if (name.SequenceEqual("s_query"u8))
        {
            answer.Filter = Raw(ref reader, json);
        }
        else if (name.SequenceEqual("send_done_email"u8))
        {
            answer.SendDoneEmail = reader.GetBoolean();
        }
        else if (name.SequenceEqual("sender_account_id"u8))
        {
            answer.SenderAccountId = reader.GetString();
        }
        else if (name.SequenceEqual("sender_email"u8))
        {
            answer.SenderEmail = reader.GetString();
        }
        else if (name.SequenceEqual("sender_name"u8))
        {
            answer.SenderName = reader.GetString();
        }
        else if (name.SequenceEqual("sequence_id"u8))
        {
            answer.SequenceId = reader.GetString();
        }
        else if (name.SequenceEqual("sort"u8))
        {
            answer.Sort = Raw(ref reader, json);
        }
        else if (name.SequenceEqual("status"u8))
        {
            answer.Status = reader.GetString();
        }
        else if (name.SequenceEqual("updated_by"u8))
        {
            answer.UpdatedBy = reader.GetString();
        }
        else
        {
            reader.Skip();
        }
    }

    private static int? Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32();

    private static List<string>? Texts(ref Utf8JsonReader reader)
    {
        List<string>? texts = null;
        while (reader.TokenType != JsonTokenType.Null && reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            (texts ??= []).Add(reader.GetString()!);
        }

        return texts;
    }

    private static string Raw(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed]);
    }
}
