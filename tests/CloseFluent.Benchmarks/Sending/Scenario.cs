using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Benchmarks.Sending;

/// <summary>The one job that all peers do: subscribe the first 200 leads in a status, and read what Close answers.</summary>
public static class Scenario
{
    public const string ApiKey = "api_benchmark";
    public const string BaseAddress = "https://api.close.com/api/v1";
    public const string Path = "/bulk_action/sequence_subscription/";
    public const string Sequence = "seq_NDg4XtJ8n2zPS2q0LUIxiw";
    public const string Account = "emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w";
    public const string SenderName = "Ada Example";
    public const string SenderEmail = "ada@example.com";
    public const string Status = "stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN";
    public const string Caller = "user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe";
    public const int Limit = 200;

    /// <summary>What every peer must send, whatever the order and the blanks.</summary>
    public const string Request = $$"""
        {
          "action_type": "subscribe",
          "sequence_id": "{{Sequence}}",
          "sender_account_id": "{{Account}}",
          "sender_name": "{{SenderName}}",
          "sender_email": "{{SenderEmail}}",
          "contact_preference": "contact",
          "calls_assigned_to": ["{{Caller}}"],
          "s_query": {
            "type": "and",
            "queries": [
              { "type": "object_type", "object_type": "lead" },
              { "type": "field_condition",
                "field": { "type": "regular_field", "object_type": "lead", "field_name": "status_id" },
                "condition": { "type": "reference", "reference_type": "status.lead", "object_ids": ["{{Status}}"] } }
            ]
          },
          "results_limit": 200,
          "sort": [ { "direction": "asc",
                      "field": { "type": "regular_field", "object_type": "lead", "field_name": "date_created" } } ],
          "send_done_email": false
        }
        """;

    /// <summary>What Close adds to what it was sent.</summary>
    private const string Additions = """
        {
          "id": "bulkseqsub_COo38eU2e1SP8MMWLo9IRRqFwfRgJiuNa23pakKqwf0",
          "status": "created",
          "organization_id": "orga_R2nRxF3RGtKVLDgABRo0TTm4nCxlXktRJN6zceDNGEc",
          "created_by": "user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe",
          "updated_by": "user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe",
          "date_created": "2026-03-02T09:30:00.120000+00:00",
          "date_updated": "2026-03-02T09:30:00.120000+00:00",
          "from_phone_number_id": null,
          "query": "",
          "n_leads": null, "n_leads_processed": 0,
          "n_objects": null, "n_objects_processed": 0
        }
        """;

    // As servers write JSON: the plus of a time zone stays a plus.
    private static readonly JsonSerializerOptions s_asOnTheWire = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer with its 24 fields.</summary>
    public static ReadOnlyMemory<byte> Answer { get; } = Encoding.UTF8.GetBytes(AnswerObject().ToJsonString(s_asOnTheWire));

    private static JsonObject AnswerObject()
    {
        JsonObject answer = JsonNode.Parse(Request)!.AsObject();
        foreach ((string name, JsonNode? value) in JsonNode.Parse(Additions)!.AsObject())
        {
            answer[name] = value?.DeepClone();
        }

        answer["s_query"]!["negate"] = false;
        foreach (JsonNode? part in answer["s_query"]!["queries"]!.AsArray())
        {
            part!["negate"] = false;
        }

        return answer;
    }
}
