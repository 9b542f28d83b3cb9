using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

/// <summary>A sandbox that holds one object of each kind at least, and what is needed to ask for all of them.</summary>
internal sealed class FilledSandbox
{
    private static readonly DateTimeOffset s_march = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private FilledSandbox(Caller caller, string sequence)
    {
        Caller = caller;
        Run("subscribe", sequence);
        Run("pause", sequence);
        Run("resume", sequence);
        caller.Create(new JsonObject { ["action_type"] = "pause", ["query"] = "*" });
        CreateEdit();
        CreateEmail();
        CreateDelete();
        caller.Clock.Advance(TimeSpan.FromMinutes(2));
        CreateWebhook();
        caller.Send("PUT", $"/webhook/{CreateWebhook()["id"]}/", """{"status":"paused"}""");
    }

    public Caller Caller { get; }

    /// <summary>The organization that the sandbox has by itself.</summary>
    public static FilledSandbox Sample() => new(new Caller(), SandboxIds.OnboardingSequence);

    /// <summary>An organization of a test's own, whose objects have all that can be told of them, or nothing.</summary>
    public static FilledSandbox Own() => new(new Caller(options => options.Data = Data()), "seq_trial");

    public JsonNode Send(string method, string path, string? json = null)
    {
        (HttpStatusCode status, JsonNode body) = Caller.Send(method, path, json);
        Assert.True((int)status < 300, body.ToJsonString());
        return body;
    }

    public JsonNode Tokens()
    {
        SandboxRequest request = new("POST", "/oauth2/token/")
        {
            Body = Encoding.UTF8.GetBytes(
                $"client_id={SandboxOAuth.ClientId}&client_secret={SandboxOAuth.ClientSecret}&grant_type=authorization_code"
                + $"&code={SandboxOAuth.Code}"),
        };
        request.Headers["Content-Type"] = "application/x-www-form-urlencoded";
        return JsonNode.Parse(Caller.Sandbox.Handle(request).Body.Span)!;
    }

    private static SandboxData Data() => new SandboxData()
        .AddUser("user_emil", "Emil", "Example", "emil@example.com")
        .AddGroup("group_success", "Success", (UserId)"user_emil")
        .AddPhoneNumber("phon_desk", "+15550100")
        .AddPhoneNumber("phon_old", "+15550101", sendsSms: false)
        .AddLeadStatus("stat_qualified", "Qualified")
        .AddLeadField("cf_plan", "Plan", SandboxFieldType.Text)
        .AddLeadField("cf_tags", "Tags", SandboxFieldType.Choices)
        .AddLeadField("cf_seats", "Seats", SandboxFieldType.Number)
        .AddLeadField("cf_renewal", "Renewal", SandboxFieldType.Moment)
        .AddLeadField("cf_manager", "Manager", SandboxFieldType.User)
        .AddContactField("cf_nickname", "Nickname", SandboxFieldType.Text)
        .AddSequence("seq_trial", "Trial", SequenceStepType.Email, SequenceStepType.Call, SequenceStepType.Sms)
        .AddSender(new Sender(SandboxIds.AdaAccount, "Ada Example", "ada@example.com"))
        .AddSmartView("save_big", "Big ones", Leads.Where(lead => lead.CreatedBy.IsCurrentUser()).Take(5))
        .AddSmartView("save_who", "Founders", Contacts.Where(contact => contact.Title.HasWords("founder")))
        .AddLead("lead_bare", "Bare")
        .AddLead("lead_bare_contact", "Bare contact", lead => lead.Contact("Nobody"))
        .AddLead("lead_full", "Full", lead => lead
            .Status("stat_qualified").Description("Met").Url("https://full.example").Created(s_march).Field("cf_seats", 4)
            .Address("Berlin", "DE").Opportunity("stat_other").Opportunity(SandboxIds.WonOpportunityStatus, "user_emil")
            .Meeting(s_march).Note(s_march).CustomActivity("actitype_visit", s_march)
            .Contact("Mary", contact => contact
                .Title("Founder").Email("mary@full.example").Phone("+15550123").Url("https://full.example/mary")
                .Subscribed("seq_other", "paused").EmailSent(s_march).CallMade(s_march).SmsSent(s_march)));

    private void Run(string actionType, string sequence)
    {
        JsonObject body = Caller.Subscribe(sequence);
        body["action_type"] = actionType;
        body["calls_assigned_to"] = new JsonArray((JsonNode)SandboxIds.AdaUser);
        body["from_phone_number_id"] = SandboxIds.PhoneNumber;
        body["s_query"] = JsonNode.Parse("""{"type":"object_type","object_type":"lead"}""");
        Caller.Create(body);
        Caller.Clock.Advance(TimeSpan.FromMinutes(5));
    }

    public JsonNode CreateEdit() => Send("POST", "/bulk_action/edit/", $$"""
        { "type": "set_lead_status", "lead_status_id": "{{Send("GET", "/status/lead/")["data"]![0]!["id"]}}" }
        """);

    public JsonNode CreateEmail() => Send("POST", "/bulk_action/email/", $$"""
        { "template_id": "{{SandboxIds.IntroductionTemplate}}", "contact_preference": "lead", "results_limit": 3 }
        """);

    // Of nobody, so that there is something left to look at.
    public JsonNode CreateDelete() => Send("POST", "/bulk_action/delete/", """
        { "s_query": { "type": "id", "value": "lead_nobody" } }
        """);

    public JsonNode CreateWebhook() => Send("POST", "/webhook/", """
        { "url": "https://example.com/", "events": [ { "object_type": "lead", "action": "created" } ] }
        """);
}
