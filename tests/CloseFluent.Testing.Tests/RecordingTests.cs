namespace CloseFluent.Testing.Tests;

public sealed class RecordingTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public void Nothing_sent_reads_as_such()
    {
        Assert.Empty(_close.Sent);
        Assert.Equal("Nothing was sent.", _close.Sent.ToString());
    }

    [Fact]
    public async Task One_action_reads_as_the_action_itself()
    {
        await Given.Subscribe.SendAsync(_close);

        Assert.Equal(Given.Subscribe.ToString(), _close.Sent.ToString());
        Assert.Equal(Given.Subscribe, Assert.Single(_close.Sent).Action);
        Assert.Equal([Given.Subscribe], _close.Sent.Actions);
    }

    [Fact]
    public async Task Several_actions_are_numbered_in_order()
    {
        await Given.Subscribe.SendAsync(_close);
        await Given.Pause.SendAsync(_close);

        await Verify(_close.Sent.ToString());
    }

    [Fact]
    public async Task A_create_gets_the_same_plausible_response_in_every_recorder()
    {
        BulkSequenceSubscription one = await Given.Subscribe.SendAsync(_close);
        BulkSequenceSubscription other = await Given.Subscribe.SendAsync(new CloseRecorder());
        BulkSequenceSubscription next = await Given.Subscribe.SendAsync(_close);

        Assert.Equal(BulkActionStatus.Created, one.Status);
        Assert.Matches("^bulkseqsub_[0-9A-Za-z]{43}$", one.Id.Value);
        Assert.Equal(Given.Onboarding, one.SequenceId);
        Assert.Equal("ada@example.com", one.SenderEmail);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero), one.DateCreated);
        Assert.Null(one.LeadCount);
        Assert.Equal(one.Id, other.Id);
        Assert.NotEqual(one.Id, next.Id);
    }

    [Fact]
    public async Task A_recording_is_compared_as_text_or_as_values()
    {
        CloseRecorder other = new();
        await Given.Subscribe.SendAsync(_close);
        await Given.Subscribe.SendAsync(other);

        Assert.True(_close.Sent.Equals(other.Sent));
        Assert.Equal(_close.Sent.GetHashCode(), other.Sent.GetHashCode());
        Assert.Equal(_close.Sent[0], other.Sent[0]);
        Assert.Equal(_close.Sent.ToString(), $"{other.Sent}");
        await Given.Pause.SendAsync(other);
        Assert.False(_close.Sent.Equals(other.Sent));
    }

    [Fact]
    public async Task A_recording_is_of_its_moment()
    {
        SentActions before = _close.Sent;
        await Given.Subscribe.SendAsync(_close);

        Assert.Empty(before);
    }

    [Fact]
    public async Task Recorders_stand_alone_under_parallel_use()
    {
        CloseRecorder[] recorders = [.. Enumerable.Range(0, 20).Select(_ => new CloseRecorder())];
        await Task.WhenAll(recorders.SelectMany(close => Enumerable.Range(0, 10).Select(_ =>
            Task.Run(() => Given.Subscribe.SendAsync(close)))));

        Assert.All(recorders, close => Assert.Equal(10, close.Sent.Count));
    }

    [Fact]
    public async Task A_guard_of_the_client_is_that_of_production()
    {
        CloseRecorder guarded = new CloseRecorder(new CloseClientOptions { MaxMatches = 50 }).SetupCount(51);

        await Assert.ThrowsAsync<CloseMatchLimitException>(() => Given.Subscribe.SendAsync(guarded));
        Assert.Empty(guarded.Sent);
    }
}
