using static CloseFluent.Tests.SendOnce.Listed;

namespace CloseFluent.Tests.SendOnce;

public sealed class KnownActionsTests
{
    [Fact]
    public async Task An_empty_list_leaves_our_own_clock()
    {
        KnownActions known = await ReadAsync();

        Assert.Empty(known.Ids);
        Assert.Equal((Now.AddMinutes(-2), null), (known.Since, known.Oldest));
    }

    [Fact]
    public async Task What_is_shown_is_known_and_dates_the_next_one()
    {
        KnownActions known = await ReadAsync(Other(10), Other(20), Other(30));

        Assert.Equal([IdOf(10), IdOf(20), IdOf(30)], known.Ids);
        Assert.Equal((Now.AddMinutes(-12), null), (known.Since, known.Oldest));
        Assert.True(known.Include(Other(20)));
        Assert.False(known.Include(Other(40)));
    }

    [Fact]
    public async Task Of_a_long_list_the_newest_are_remembered_and_what_is_older_was_there()
    {
        KnownActions known = await ReadAsync([.. Enumerable.Range(1, 150).Select(Other)]);

        Assert.Equal(Enumerable.Range(1, 100).Select(IdOf), known.Ids);
        Assert.Equal(Now.AddMinutes(-100), known.Oldest);
        Assert.True(known.Include(Other(149)));
        Assert.False(known.Shows(Other(149)));
    }

    [Fact]
    public async Task Of_a_long_list_in_another_order_nothing_is_known()
    {
        KnownActions known = await ReadAsync([.. Enumerable.Range(1, 150).Reverse().Select(Other)]);

        Assert.Empty(known.Ids);
        Assert.Equal((Now.AddMinutes(-2), null), (known.Since, known.Oldest));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public async Task What_is_older_than_the_newest_that_was_shown_was_there_and_had_been_left_out(int minutesAgo, bool canHaveCome)
    {
        KnownActions known = await ReadAsync(Other(10), Other(20));

        Assert.Equal(canHaveCome, known.CanHaveCome(Other(minutesAgo)));
    }

    // The list leaves out the newest of all, and shows it later.
    [Theory]
    [InlineData(60 * 3, true)]
    [InlineData(60 * 5, false)]
    public async Task What_is_hours_older_than_our_own_clock_had_been_left_out_however_old_all_others_are(
        int minutesAgo, bool canHaveCome)
    {
        KnownActions known = await ReadAsync(Other(60 * 24), Other(60 * 48));

        Assert.Equal(canHaveCome, known.CanHaveCome(Other(minutesAgo)));
    }

    [Fact]
    public async Task Of_an_action_without_a_date_nothing_shows_that_it_has_come()
    {
        BulkSequenceSubscription undated = Read(Said(Given.Subscribe, "bulkseqsub_undated", created: null));

        Assert.False((await ReadAsync(Other(10))).CanHaveCome(undated));
        Assert.False((await ReadAsync()).CanHaveCome(undated));
    }

    private static Task<KnownActions> ReadAsync(params BulkSequenceSubscription[] items) =>
        KnownActions.ReadAsync(List(items), Now, CancellationToken.None);
}
