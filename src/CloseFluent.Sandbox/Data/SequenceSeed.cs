using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class SequenceSeed
{
    private const int SecondsPerDay = 86_400;
    private const string Created = "2026-01-10T08:00:00.123456";

    public static IReadOnlyList<JsonObject> Sequences()
    {
        // Of its own seed: whatever the sandbox's seed, a step keeps its id.
        IdGenerator ids = new(0);
        return
        [
            Sequence(ids, SandboxIds.OnboardingSequence, "Onboarding", "active", "email", "email"),
            Sequence(ids, SandboxIds.CallSequence, "Welcome call", "active", "email", "call"),
            Sequence(ids, SandboxIds.SmsSequence, "Text reminder", "active", "email", "sms"),
            Sequence(ids, SandboxIds.PausedSequence, "Winter campaign", "paused", "email"),
            Sequence(ids, SandboxIds.DraftSequence, "Spring campaign", "draft", "email"),
        ];
    }

    public static JsonObject Sequence(IdGenerator ids, string id, string name, string status, params string[] stepTypes)
    {
        JsonArray steps = [];
        foreach (string stepType in stepTypes)
        {
            steps.Add((JsonNode)new JsonObject
            {
                ["id"] = ids.Short("seqstep_"),
                ["step_type"] = stepType,
                ["delay"] = steps.Count * SecondsPerDay,
                ["email_template_id"] = stepType == "email" ? ids.Long("tmpl_") : null,
                ["sms_template_id"] = stepType == "sms" ? ids.Short("smstmpl_") : null,
                ["required"] = stepType == "call",
                ["step_allowed_delay"] = null,
                ["created_by_id"] = SandboxIds.AdaUser,
                ["updated_by_id"] = SandboxIds.AdaUser,
                ["date_created"] = Created,
                ["date_updated"] = Created,
                ["threading"] = stepType == "email" ? Threading(steps.Count) : null,
            });
        }

        return new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["status"] = status,
            ["organization_id"] = SandboxIds.Organization,
            ["timezone"] = "Europe/Berlin",
            ["schedule_id"] = null,
            ["schedule"] = null,
            ["steps"] = steps,
            ["created_by_id"] = SandboxIds.AdaUser,
            ["updated_by_id"] = SandboxIds.AdaUser,
            ["date_created"] = Created,
            ["date_updated"] = Created,
        };
    }

    private static string Threading(int index) => index == 0 ? "new_thread" : "old_thread";
}
