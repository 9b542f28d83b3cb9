namespace CloseFluent.Tests;

/// <summary>What Close does not say, or says in a word that is new, is kept and shown, and never taken for a no.</summary>
public sealed class UnknownAnswerTests
{
    private const string Identities = """ "identities":[{"name":"Ada","email":"ada@example.com"}] """;

    [Theory]
    [InlineData("", null)]
    [InlineData("\"enabled_features\":null,", null)]
    [InlineData("\"enabled_features\":\"all\",", null)]
    [InlineData("\"enabled_features\":{\"email_sending\":true},", null)]
    [InlineData("\"enabled_features\":[{\"name\":\"email_sending\"}],", null)]
    [InlineData("\"enabled_features\":[\"email_sending\"],", true)]
    [InlineData("\"enabled_features\":[\"fax\",\"email_sending\"],", true)]
    [InlineData("\"available_features\":[\"email_syncing\"],", null)]
    [InlineData("\"send_status\":\"somehow\",\"_type\":\"pigeon\",", null)]
    public async Task An_account_is_a_sender_unless_its_features_lack_sending(string member, bool? maySend)
    {
        using CloseClient close = Answering($$"""{"data":[{"id":"emailacct_1",{{member}}{{Identities}}}]}""");

        Sender sender = Assert.Single(await ReadAsync(close.Senders.ListAsync()));

        Assert.Equal(new Sender("emailacct_1", "Ada", "ada@example.com"), sender);
        Assert.Equal(maySend, sender.MaySend);
        Assert.Equal(sender, await close.Senders.GetByAddressAsync("ada@example.com"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"email_syncing\",\"calendar_syncing\"]")]
    public async Task Features_without_sending_forbid_it(string features)
    {
        using CloseClient close = Answering(
            $$"""{"data":[{"id":"emailacct_1","enabled_features":{{features}},{{Identities}}}]}""");

        Assert.Empty(await ReadAsync(close.Senders.ListAsync()));
    }

    [Theory]
    [InlineData("""{"email":"ada@example.com"}""")]
    [InlineData("""{"email":"ada@example.com","name":null}""")]
    [InlineData("""{"email":"ada@example.com","name":" "}""")]
    public async Task An_identity_without_a_name_is_called_by_its_address(string identity)
    {
        using CloseClient close = Answering(
            $$"""{"data":[{"id":"emailacct_1","identities":[{{identity}},{"name":"Ada"}]}]}""");

        Assert.Equal(
            new Sender("emailacct_1", "ada@example.com", "ada@example.com"),
            Assert.Single(await ReadAsync(close.Senders.ListAsync())));
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("\"status\":null,", "", null)]
    [InlineData("\"status\":3,", "", null)]
    [InlineData("\"status\":\"active\",", "active", null)]
    [InlineData("\"status\":\"archived\",", "archived", SequenceProblemKind.StatusUnknown)]
    [InlineData("\"status\":\"draft\",", "draft", SequenceProblemKind.NotActive)]
    [InlineData("\"status\":\"paused\",", "paused", SequenceProblemKind.NotActive)]
    public async Task A_status_of_a_sequence_is_kept_and_only_a_known_one_says_no(
        string member, string status, SequenceProblemKind? expected)
    {
        using CloseClient close = Answering($$"""{"id":"seq_1",{{member}}"name":"Onboarding"}""");

        Sequence sequence = await close.Sequences.GetAsync("seq_1");
        IReadOnlyList<SequenceProblem> problems = await close.Sequences.ValidateAsync(Given.Subscribe);

        Assert.Equal(status, sequence.Status.Value);
        Assert.Equal(expected, problems.SingleOrDefault()?.Kind);
        Assert.All(problems, problem => Assert.Contains(status, problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\"steps\":null,", "")]
    [InlineData("\"steps\":\"none\",", "")]
    [InlineData("\"steps\":[{\"step_type\":\"whatsapp_message\"},{\"delay\":0},7],", "whatsapp_message,,")]
    public async Task Steps_of_a_sequence_are_kept_and_only_known_ones_need_anything(string member, string steps)
    {
        using CloseClient close = Answering($$"""{"id":"seq_1",{{member}}"name":"Onboarding","status":"active"}""");

        Sequence sequence = await close.Sequences.GetAsync("seq_1");

        Assert.Equal(steps, string.Join(",", sequence.Steps));
        Assert.Empty(await close.Sequences.ValidateAsync(Given.Subscribe));
    }

    [Theory]
    [InlineData("", null, null, null)]
    [InlineData("\"type\":null,\"is_shared\":null,\"is_user_dependent\":null,", null, null, null)]
    [InlineData("\"type\":\"hologram\",\"is_shared\":\"yes\",\"is_user_dependent\":0,", "hologram", null, null)]
    [InlineData("\"type\":\"contact\",\"is_shared\":true,\"is_user_dependent\":false,", "contact", true, false)]
    [InlineData("\"type\":\"lead\",\"is_shared\":false,\"is_user_dependent\":true,", "lead", false, true)]
    public async Task What_a_Smart_View_says_of_itself_is_kept(
        string member, string? type, bool? isShared, bool? isUserDependent)
    {
        using CloseClient close = Answering($$"""{"id":"save_1",{{member}}"name":"Warm"}""");

        SmartView view = await close.SmartViews.GetAsync("save_1");

        Assert.Equal((type, isShared, isUserDependent), (view.Type, view.IsShared, view.IsUserDependent));
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("\"status\":null,\"pause_reason\":null,", "", null)]
    [InlineData("\"status\":\"active\",", "active", null)]
    [InlineData("\"status\":\"paused\",\"pause_reason\":\"api\",", "paused", "api")]
    [InlineData("\"status\":\"snoozed\",\"pause_reason\":\"new-reason\",", "snoozed", "new-reason")]
    public async Task The_status_of_a_webhook_is_kept(string member, string status, string? reason)
    {
        using CloseClient close = Answering($$"""{"id":"whsub_1",{{member}}"url":"https://example.com/"}""");

        CloseWebhookSubscription webhook = await close.Webhooks.GetAsync("whsub_1");

        Assert.Equal((status, reason), (webhook.Status.Value, webhook.PauseReason));
        Assert.Equal(status == "paused", webhook.Status == CloseWebhookStatus.Paused);
    }

    [Fact]
    public async Task Events_of_a_webhook_are_kept_in_whatever_form()
    {
        using CloseClient close = Answering(
            """{"id":"whsub_1","events":[{"object_type":"fax","action":"jammed"},{"object_type":"lead"},"lead",7]}""");

        CloseWebhookSubscription webhook = await close.Webhooks.GetAsync("whsub_1");

        Assert.Equal([new("fax", "jammed"), new("lead", ""), new("lead", ""), new("", "")], webhook.Events);
    }

    [Fact]
    public async Task A_status_of_leads_needs_no_more_than_its_id()
    {
        using CloseClient close = Answering(
            """{"data":[{"id":"stat_1"},{"id":"stat_2","label":"Won","color":"infrared"}]}""");

        Assert.Equal(["", "Won"], (await ReadAsync(close.LeadStatuses.ListAsync())).Select(status => status.Name));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(",\"status\":null", null)]
    [InlineData(",\"status\":\"dreaming\"", "dreaming")]
    public async Task A_bulk_action_in_an_unknown_status_is_shown(string member, string? status)
    {
        using CloseClient close = Answering(
            $$"""{"id":"bulkseqsub_1","action_type":"levitate","contact_preference":"pet"{{member}}}""");

        BulkSequenceSubscription action = await close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_1");

        Assert.Equal(status, action.Status?.Value);
        Assert.Equal(("levitate", "pet"), (action.ActionType.Value, action.ContactPreference?.Value));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("\"sms_enabled\":null,", null)]
    [InlineData("\"sms_enabled\":\"sometimes\",", null)]
    [InlineData("\"sms_enabled\":true,", null)]
    [InlineData("\"type\":\"external\",\"user_id\":null,\"is_group_number\":true,", null)]
    [InlineData("\"sms_enabled\":false,", SequenceProblemKind.PhoneNumberCannotSendSms)]
    public async Task A_number_sends_SMS_unless_it_is_known_not_to(string member, SequenceProblemKind? expected)
    {
        IReadOnlyList<SequenceProblem> problems = await CheckAsync(
            () => CannedHandler.Answer(200, $$"""{"id":"phon_1",{{member}}"number":"+15550100"}"""));

        Assert.Equal(expected, problems.SingleOrDefault()?.Kind);
        Assert.All(problems, problem => Assert.Contains("+15550100 (phon_1)", problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404, SequenceProblemKind.PhoneNumberNotFound)]
    [InlineData(403, null)]
    public async Task A_number_that_is_not_there_is_a_problem_and_one_that_may_not_be_seen_is_none(
        int status, SequenceProblemKind? expected) => Assert.Equal(
        expected,
        (await CheckAsync(() => CannedHandler.Answer(status, """{"error":"No."}"""))).SingleOrDefault()?.Kind);

    private static async Task<IReadOnlyList<SequenceProblem>> CheckAsync(Func<HttpResponseMessage> number)
    {
        CannedHandler handler = new(
            () => CannedHandler.Answer(200, """{"id":"seq_1","status":"active","steps":[{"step_type":"sms"}]}"""), number);
        using CloseClient close = Given.Client(handler);
        IReadOnlyList<SequenceProblem> problems =
            await close.Sequences.ValidateAsync(Given.Subscribe.FromPhoneNumber("phon_1"));
        Assert.Equal("GET /api/v1/phone_number/phon_1/", handler.Requests[^1]);
        return problems;
    }

    private static async Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> all = [];
        await foreach (T item in items)
        {
            all.Add(item);
        }

        return all;
    }

    private static CloseClient Answering(string json) =>
        Given.Client(new CannedHandler(() => CannedHandler.Answer(200, json)));
}
