using System.Text.Json.Nodes;

namespace CloseFluent.Tests;

/// <summary>What goes to Close, and comes back, where the first 200 leads in a status are subscribed.</summary>
internal static class Payloads
{
    public const string SubscribeRequest = """
        {
          "action_type": "subscribe",
          "sequence_id": "seq_NDg4XtJ8n2zPS2q0LUIxiw",
          "sender_account_id": "emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w",
          "sender_name": "Ada Example",
          "sender_email": "ada@example.com",
          "contact_preference": "contact",
          "calls_assigned_to": ["user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe"],
          "s_query": {
            "type": "and",
            "queries": [
              { "type": "object_type", "object_type": "lead" },
              { "type": "field_condition",
                "field": { "type": "regular_field", "object_type": "lead", "field_name": "status_id" },
                "condition": { "type": "reference", "reference_type": "status.lead",
                               "object_ids": ["stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN"] } }
            ]
          },
          "results_limit": 200,
          "sort": [ { "direction": "asc",
                      "field": { "type": "regular_field", "object_type": "lead", "field_name": "date_created" } } ],
          "send_done_email": false
        }
        """;

    /// <summary>Close echoes the request, with "negate" on every node, and adds what it knows by itself.</summary>
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

    /// <summary>Every field that an answer has.</summary>
    public static string SubscribeAnswer { get; } = Answer().ToJsonString();

    private static JsonObject Answer()
    {
        JsonObject answer = JsonNode.Parse(SubscribeRequest)!.AsObject();
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
