using System.Globalization;

namespace CloseFluent.Tests;

public sealed class ListTests
{
    [Fact]
    public async Task Advances_by_what_it_received_and_gives_each_action_once()
    {
        CannedHandler handler = new(
            () => Page(hasMore: "true", "bulkseqsub_1", "bulkseqsub_2"),
            () => Page(hasMore: "true", "bulkseqsub_2", "bulkseqsub_3", "bulkseqsub_4"),
            () => Page(hasMore: "false", "bulkseqsub_5"));
        using CloseClient close = Given.Client(handler);

        List<string> ids = await IdsOf(close);

        Assert.Equal(["bulkseqsub_1", "bulkseqsub_2", "bulkseqsub_3", "bulkseqsub_4", "bulkseqsub_5"], ids);
        Assert.Equal([0, 2, 5], handler.Requests.Select(Skipped));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("\"True\"", true)]
    [InlineData("1", true)]
    [InlineData("1.5", true)]
    [InlineData("0", false)]
    [InlineData("\"false\"", false)]
    [InlineData("\"\"", false)]
    [InlineData("null", false)]
    [InlineData("{}", false)]
    public async Task A_list_goes_on_if_it_says_so_in_any_way(string hasMore, bool goesOn)
    {
        CannedHandler handler = new(() => Page(hasMore, "bulkseqsub_1"), () => Page(hasMore: "false", "bulkseqsub_2"));
        using CloseClient close = Given.Client(handler);

        Assert.Equal(goesOn ? ["bulkseqsub_1", "bulkseqsub_2"] : ["bulkseqsub_1"], await IdsOf(close));
    }

    [Fact]
    public async Task What_five_full_pages_of_new_actions_push_back_is_still_given_once()
    {
        string[] read = [.. Enumerable.Range(0, 600).Select(place => $"bulkseqsub_{place}")];
        CannedHandler handler = new(
            () => Page(hasMore: "true", read),
            () => Page(hasMore: "true", read[100..]),
            () => Page(hasMore: "false", "bulkseqsub_last"));
        using CloseClient close = Given.Client(handler);

        Assert.Equal([.. read, "bulkseqsub_last"], await IdsOf(close));
    }

    [Fact]
    public async Task Ids_of_pages_long_read_are_not_kept()
    {
        string[] read = [.. Enumerable.Range(0, 501).Select(place => $"bulkseqsub_{place}")];
        CannedHandler handler = new(
            () => Page(hasMore: "true", read),
            () => Page(hasMore: "false", "bulkseqsub_0"));
        using CloseClient close = Given.Client(handler);

        Assert.Equal([.. read, "bulkseqsub_0"], await IdsOf(close));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("\"yes\"")]
    public async Task Ends_where_nothing_says_that_there_is_more(string? hasMore)
    {
        CannedHandler handler = new(() => Page(hasMore, "bulkseqsub_1"));
        using CloseClient close = Given.Client(handler);

        Assert.Single(await IdsOf(close));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Reads_no_further_page_than_asked_for()
    {
        CannedHandler handler = new(() => Page(hasMore: "true", "bulkseqsub_1"));
        using CloseClient close = Given.Client(handler);

        await foreach (BulkSequenceSubscription action in close.BulkSequenceSubscriptions.ListAsync())
        {
            Assert.Equal("bulkseqsub_1", action.Id.Value);
            break;
        }

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Cancelling_ends_the_reading()
    {
        using CancellationTokenSource stop = new();
        using CloseClient close = Given.Client(new CannedHandler(() => Page(hasMore: "true", "bulkseqsub_1")));
        await using IAsyncEnumerator<BulkSequenceSubscription> reading =
            close.BulkSequenceSubscriptions.ListAsync(stop.Token).GetAsyncEnumerator(CancellationToken.None);
        await reading.MoveNextAsync();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reading.MoveNextAsync());
    }

    private static HttpResponseMessage Page(string? hasMore, params string[] ids) => CannedHandler.Answer(
        200,
        $$"""{"data":[{{string.Join(",", ids.Select(id => $$"""{"id":"{{id}}"}"""))}}]{{(hasMore is null ? "" : $",\"has_more\":{hasMore}")}}}""");

    private static async Task<List<string>> IdsOf(CloseClient close)
    {
        List<string> ids = [];
        await foreach (BulkSequenceSubscription action in close.BulkSequenceSubscriptions.ListAsync())
        {
            ids.Add(action.Id.Value);
        }

        return ids;
    }

    private static int Skipped(string request) =>
        int.Parse(request.Split("_skip=")[1].Split('&')[0], CultureInfo.InvariantCulture);
}
