using System.Globalization;

namespace CloseFluent.Tests;

/// <summary>Lists that say for ever that there is more: each kind of reading ends, says so, and asks for little.</summary>
public sealed class EndlessListTests
{
    private static readonly string s_created =
        $$"""{"id":"ev_1","object_type":"bulk_action.sequence_subscription","action":"updated","object_id":"{{Given.Id}}"}""";

    public static TheoryData<string> Readings => [.. s_readings.Keys];

    private static readonly Dictionary<string, Func<CloseClient, Task>> s_readings = new()
    {
        ["actions"] = close => AllAsync(close.BulkSequenceSubscriptions.ListAsync()),
        ["sequences"] = close => AllAsync(close.Sequences.ListAsync()),
        ["sequence by name"] = close => close.Sequences.FindAsync("Onboarding"),
        ["senders"] = close => AllAsync(close.Senders.ListAsync()),
        ["sender by address"] = close => close.Senders.FindAsync("ada@example.com"),
        ["statuses"] = close => AllAsync(close.LeadStatuses.ListAsync()),
        ["status by name"] = close => close.LeadStatuses.FindAsync("Qualified"),
        ["Smart Views"] = close => AllAsync(close.SmartViews.ListAsync()),
        ["Smart View by name"] = close => close.SmartViews.FindAsync("Warm leads"),
        ["webhooks"] = close => AllAsync(close.Webhooks.ListAsync()),
        ["look before sending once"] = close => Given.Subscribe.SendOnceAsync(close),
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task A_page_that_comes_again_ends_the_reading(string reading)
    {
        CannedHandler handler = new(() => Page("bulkseqsub_1", "bulkseqsub_2"));

        string message = await EndsAsync(handler, reading);

        Assert.Contains("gives the same page again", message, StringComparison.Ordinal);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task An_empty_page_behind_which_there_is_more_ends_the_reading(string reading)
    {
        CannedHandler handler = new(() => Page());

        string message = await EndsAsync(handler, reading);

        Assert.Contains("nowhere to go on", message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task Pages_of_the_same_items_in_turn_end_the_reading(string reading)
    {
        int asked = 0;
        CannedHandler handler = new(() => asked++ % 2 == 0 ? Page("a_1", "a_2") : Page("a_2", "a_1"));

        string message = await EndsAsync(handler, reading);

        Assert.Contains("nothing new for 6 pages", message, StringComparison.Ordinal);
        Assert.Equal(1 + 6, handler.Requests.Count);
    }

    [Theory]
    [InlineData("sequences")]
    [InlineData("sequence by name")]
    public async Task A_list_that_grows_without_end_is_given_up(string reading)
    {
        int asked = 0;
        CannedHandler handler = new(() => Page($"seq_{asked++}"));

        string message = await EndsAsync(handler, reading);

        Assert.Contains("has not come to an end", message, StringComparison.Ordinal);
        Assert.Equal(ListProgress.MaxPages, handler.Requests.Count);
    }

    [Fact]
    public async Task What_was_read_before_is_given()
    {
        using CloseClient close = Given.Client(new CannedHandler(() => Page("seq_1", "seq_2")));
        List<string> read = [];

        await Assert.ThrowsAsync<CloseInvalidResponseException>(async () =>
        {
            await foreach (Sequence sequence in close.Sequences.ListAsync())
            {
                read.Add(sequence.Id.Value);
            }
        });

        Assert.Equal(["seq_1", "seq_2"], read);
    }

    [Fact]
    public async Task Nothing_is_sent_where_the_look_before_it_has_no_end()
    {
        CannedHandler handler = new(() => Page("bulkseqsub_1"));

        await EndsAsync(handler, "look before sending once");

        Assert.DoesNotContain(handler.Requests, request => request.StartsWith("POST", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("same cursor, same events", "nowhere to go on", 2)]
    [InlineData("same cursor, new events", "nowhere to go on", 2)]
    [InlineData("same cursor, no events", "nowhere to go on", 2)]
    [InlineData("cursors in a circle", "nowhere to go on", 4)]
    [InlineData("new cursor, same events", "same page again", 2)]
    [InlineData("new cursor, no events", "nothing new for 6 pages", 6)]
    [InlineData("new cursor, known events in turn", "nothing new for 6 pages", 7)]
    public async Task An_event_log_that_leads_nowhere_ends_the_reading(string kind, string fault, int requests)
    {
        int asked = 0;
        CannedHandler log = new((request, _) => Task.FromResult(
            request.RequestUri!.AbsolutePath.EndsWith("/event/", StringComparison.Ordinal)
                ? CannedHandler.Answer(200, Log(kind, asked++))
                : CannedHandler.Answer(200, Given.Answer("done"))));
        using CloseClient close = Given.Client(log);

        CloseInvalidResponseException endless = await Assert.ThrowsAsync<CloseInvalidResponseException>(
            () => close.BulkSequenceSubscriptions.GetOutcomeAsync(Given.Id));

        Assert.Contains(fault, endless.Message, StringComparison.Ordinal);
        Assert.Equal(requests, asked);
    }

    [Fact]
    public async Task An_empty_page_of_the_event_log_is_passed_over()
    {
        string created = s_created.Replace("updated", "created", StringComparison.Ordinal)
            .Replace("\"id\"", "\"request_id\":\"req_1\",\"id\"", StringComparison.Ordinal);
        Queue<string> pages = new(
            ["""{"data":[],"cursor_next":"a"}""", $$"""{"data":[{{created}}],"cursor_next":"b"}""", """{"data":[],"cursor_next":null}"""]);
        using CloseClient close = Given.Client(new CannedHandler((request, _) => Task.FromResult(
            request.RequestUri!.AbsolutePath.EndsWith("/event/", StringComparison.Ordinal)
                ? CannedHandler.Answer(200, pages.Dequeue())
                : CannedHandler.Answer(200, Given.Answer("done")))));

        BulkActionOutcome outcome = await close.BulkSequenceSubscriptions.GetOutcomeAsync(Given.Id);

        Assert.Empty(outcome.Reached);
        Assert.Empty(pages);
    }

    private static string Log(string kind, int asked)
    {
        string place = asked.ToString(CultureInfo.InvariantCulture);
        string another = s_created.Replace("ev_1", "ev_" + place, StringComparison.Ordinal);
        string two = s_created.Replace("ev_1", "ev_2", StringComparison.Ordinal);
        (string events, string cursor) = kind switch
        {
            "same cursor, same events" => (s_created, "a"),
            "same cursor, new events" => (another, "a"),
            "same cursor, no events" => (string.Empty, "a"),
            "cursors in a circle" => (another, "abc".Substring(asked % 3, 1)),
            "new cursor, same events" => (s_created, place),
            "new cursor, no events" => (string.Empty, place),
            _ => (asked % 2 == 0 ? $"{s_created},{two}" : $"{two},{s_created}", place),
        };
        return $$"""{"data":[{{events}}],"cursor_next":"{{cursor}}"}""";
    }

    private static async Task<string> EndsAsync(CannedHandler handler, string reading)
    {
        using CloseClient close = Given.Client(handler);
        return (await Assert.ThrowsAsync<CloseInvalidResponseException>(() => s_readings[reading](close))).Message;
    }

    private static async Task AllAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (T item in items)
        {
            Assert.NotNull(item);
        }
    }

    private static HttpResponseMessage Page(params string[] ids) => CannedHandler.Answer(
        200,
        $$"""{"data":[{{string.Join(",", ids.Select(id => $$"""{"id":"{{id}}"}"""))}}],"has_more":true}""");
}
