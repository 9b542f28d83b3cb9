using System.Globalization;
using System.Text.Json.Nodes;
using CloseFluent.Tests.Stages;
using static CloseFluent.Tests.Stages.ChainSamples;

namespace CloseFluent.Tests.Actions;

/// <summary>What is sent for each action, held against Close's specification of the request.</summary>
public sealed class ActionBodyTests
{
    private static readonly string[] s_subscribeOnly =
    [
        "sender_account_id", "sender_name", "sender_email", "contact_preference", "calls_assigned_to", "from_phone_number_id",
    ];

    public static TheoryData<string> Kinds { get; } = new(ChainSamples.Actions.Keys);

    public static TheoryData<string> KindsOtherThanSubscribe { get; } =
        new(ChainSamples.Actions.Keys.Where(kind => kind != "Subscribe"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Is_sent_as_pinned(string kind) =>
        await Verify(ChainSamples.Actions[kind].Json).UseTextForParameters(kind);

    [Fact]
    public async Task Is_sent_as_pinned_with_every_setting() => await Verify(WithEverySetting().Json);

    [Theory]
    [InlineData("Subscribe", "subscribe")]
    [InlineData("Pause", "pause")]
    [InlineData("Resume", "resume")]
    [InlineData("ResumeFinished", "resume_finished")]
    [InlineData("PauseAllSequences", "pause")]
    [InlineData("ResumeAllSequences", "resume")]
    [InlineData("ResumeFinishedAllSequences", "resume_finished")]
    public void Names_its_action_type(string kind, string actionType)
    {
        Assert.Equal(actionType, (string?)BodyOf(kind)["action_type"]);
        Assert.Equal(actionType, ChainSamples.Actions[kind].ActionType.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_its_sequence_unless_it_was_begun_for_all_sequences(string kind)
    {
        bool isForAll = kind.EndsWith("AllSequences", StringComparison.Ordinal);

        Assert.Equal(!isForAll, BodyOf(kind).ContainsKey("sequence_id"));
        Assert.Equal(isForAll ? null : Onboarding, ChainSamples.Actions[kind].SequenceId);
    }

    [Fact]
    public void Has_all_that_subscribe_requires()
    {
        JsonObject body = BodyOf("Subscribe");

        Assert.Equal(Onboarding.Value, (string?)body["sequence_id"]);
        Assert.Equal(Ada.Account.Value, (string?)body["sender_account_id"]);
        Assert.Equal(Ada.Name, (string?)body["sender_name"]);
        Assert.Equal(Ada.Email, (string?)body["sender_email"]);
        Assert.Equal("contact", (string?)body["contact_preference"]);
    }

    [Theory]
    [MemberData(nameof(KindsOtherThanSubscribe))]
    public void Has_nothing_that_belongs_to_subscribe(string kind) =>
        Assert.Empty(s_subscribeOnly.Intersect(BodyOf(kind).Select(member => member.Key)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Always_says_whom_it_reaches(string kind) => Assert.NotNull(BodyOf(kind)["s_query"]);

    [Fact]
    public void Says_all_leads_by_a_filter() => JsonAssert.SameMeaning(
        """{"action_type":"resume","s_query":{"type":"and","queries":[{"type":"object_type","object_type":"lead"}]}}""",
        Bulk.ResumeAllSequences().ToAllLeads().Json);

    [Fact]
    public void Says_the_older_language_as_query_and_then_no_filter() => JsonAssert.SameMeaning(
        """{"action_type":"pause","query":"lead_status:\"Potential\"","results_limit":5}""",
        Bulk.PauseAllSequences().To(Leads.Search("lead_status:\"Potential\"").Take(5)).Json);

    [Fact]
    public void Leaves_out_what_was_not_asked_for() => Assert.Equal(
        [
            "action_type", "sequence_id", "sender_account_id", "sender_name", "sender_email", "contact_preference", "s_query",
        ],
        BodyOf("Subscribe").Select(member => member.Key));

    [Fact]
    public void Orders_its_members_the_same_way_always()
    {
        string[] expected =
        [
            "action_type", "sequence_id", "sender_account_id", "sender_name", "sender_email", "contact_preference",
            "calls_assigned_to", "from_phone_number_id", "s_query", "results_limit", "sort", "send_done_email",
        ];

        Assert.Equal(expected, Members(WithEverySetting()));
        Assert.Equal(
            expected,
            Members(Bulk.Subscribe(Onboarding)
                .From(Ada)
                .Preference(ContactPreference.Lead)
                .To(Leads.All.OrderBy(lead => lead.Name).Take(1))
                .WithoutDoneEmail()
                .FromPhoneNumber("phon_a")
                .AssignCallsTo("user_a")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Mentions_the_done_email_only_to_refuse_it(string kind)
    {
        BulkSequenceSubscriptionAction quiet = WithoutDoneEmail(ChainSamples.Actions[kind]);

        Assert.False(BodyOf(kind).ContainsKey("send_done_email"));
        Assert.True(ChainSamples.Actions[kind].SendsDoneEmail);
        Assert.False((bool)Body(quiet)["send_done_email"]!);
        Assert.False(quiet.SendsDoneEmail);
        Assert.IsType(ChainSamples.Actions[kind].GetType(), quiet);
    }

    [Fact]
    public void Is_the_payload_that_subscribes_the_first_leads_in_a_status() => JsonAssert.SameMeaning(
        Payloads.SubscribeRequest,
        Bulk.Subscribe(Onboarding)
            .From(Ada)
            .Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.StatusId.Is("stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN"))
                .OrderBy(lead => lead.DateCreated)
                .Take(200))
            .AssignCallsTo("user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe")
            .WithoutDoneEmail()
            .Json);

    [Fact]
    public void Is_the_payload_that_pauses_one_lead() => JsonAssert.SameMeaning(
        """
        { "action_type": "pause",
          "sequence_id": "seq_NDg4XtJ8n2zPS2q0LUIxiw",
          "s_query": { "type": "and", "queries": [
            { "type": "object_type", "object_type": "lead" },
            { "type": "id", "value": "lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip" } ] } }
        """,
        ChainSamples.Actions["Pause"].Json);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Is_the_same_text_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            string invariant = WithEverySetting().Json;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(invariant, WithEverySetting().Json);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Is_indented_by_two_blanks_and_line_feeds_alone()
    {
        string json = WithEverySetting().Json;

        Assert.DoesNotContain('\r', json);
        Assert.DoesNotContain('\t', json);
        Assert.StartsWith("{\n  \"action_type\": \"subscribe\",\n  \"sequence_id\":", json, StringComparison.Ordinal);
        Assert.EndsWith("\n}", json, StringComparison.Ordinal);
        Assert.All(json.Split('\n'), line => Assert.Equal(0, line.TakeWhile(c => c == ' ').Count() % 2));
    }

    [Fact]
    public void Carries_any_text_unharmed()
    {
        const string name = "Łukasz \"the <b>\" & 李 🚀 \\ '";
        Sender sender = new("emailacct_a", name, "łukasz@przykład.pl");

        BulkSequenceSubscriptionAction action =
            Bulk.Subscribe(Onboarding).From(sender).Preference(ContactPreference.Lead).ToAllLeads();

        Assert.Equal(name, (string?)Body(action)["sender_name"]);
        Assert.Equal("łukasz@przykład.pl", (string?)Body(action)["sender_email"]);
    }

    [Fact]
    public void Is_the_last_block_of_the_whole_text()
    {
        string text = WithEverySetting().ToString();

        Assert.EndsWith("\nPOST /bulk_action/sequence_subscription/\n" + WithEverySetting().Json, text, StringComparison.Ordinal);
        Assert.Equal(WithEverySetting().Json, text[(text.IndexOf("\n{\n", StringComparison.Ordinal) + 1)..]);
    }

    private static SubscribeAction WithEverySetting() => Bulk.Subscribe(Onboarding)
        .From(Ada)
        .Preference(ContactPreference.Lead)
        .To(Leads.Where(lead => lead.TimesCommunicated.AtLeast(1234.5m) & lead.DateCreated.OnOrAfter(Moment.StartOf(2026, 1, 31)) & lead.Name.HasWords("Iğdır"))
            .OrderByDescending(lead => lead.DateCreated)
            .ThenBy(lead => lead.Name)
            .Take(1000))
        .AssignCallsTo("user_a", "group_b")
        .FromPhoneNumber("phon_a")
        .WithoutDoneEmail();

    private static BulkSequenceSubscriptionAction WithoutDoneEmail(BulkSequenceSubscriptionAction action) => action switch
    {
        SubscribeAction subscribe => subscribe.WithoutDoneEmail(),
        PauseAction pause => pause.WithoutDoneEmail(),
        ResumeAction resume => resume.WithoutDoneEmail(),
        ResumeFinishedAction resumeFinished => resumeFinished.WithoutDoneEmail(),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    private static IEnumerable<string> Members(BulkSequenceSubscriptionAction action) => Body(action).Select(member => member.Key);

    private static JsonObject BodyOf(string kind) => Body(ChainSamples.Actions[kind]);

    private static JsonObject Body(BulkSequenceSubscriptionAction action) => JsonNode.Parse(action.Json)!.AsObject();
}
