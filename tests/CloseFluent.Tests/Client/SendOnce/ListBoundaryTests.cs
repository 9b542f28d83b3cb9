using static CloseFluent.Tests.SendOnce.Listed;

namespace CloseFluent.Tests.SendOnce;

/// <summary>Just at, and just beyond, what a list must show to be trusted.</summary>
public sealed class ListBoundaryTests
{
    private static readonly SubscribeAction s_action =
        Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.Name.HasWords("bakery")).Take(200));

    [Theory]
    [InlineData(160, 100, false)]
    [InlineData(161, 100, true)]
    public void Dates_go_down_far_enough_where_clocks_cannot_be_the_reason(int first, int last, bool isNewestFirst)
    {
        ListOrder order = new();
        order.Add(Now.AddSeconds(first));
        order.Add(Now.AddSeconds(last));

        Assert.Equal(isNewestFirst, order.IsNewestFirst);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void A_date_above_the_one_before_breaks_the_order_where_clocks_cannot_be_the_reason(int ahead, bool isBroken)
    {
        ListOrder order = new();
        order.Add(Now);
        order.Add(Now.AddSeconds(ahead));

        Assert.Equal(isBroken, order.IsBroken);
        order.Add(Now);
        Assert.Equal(isBroken, order.IsBroken);
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public async Task A_list_of_as_many_as_are_remembered_may_have_more(int count, bool hasOldest)
    {
        KnownActions known = await KnownAsync([.. Enumerable.Range(1, count).Select(Other)]);

        Assert.Equal(count, known.Ids.Count);
        Assert.Equal(hasOldest ? Now.AddMinutes(-100) : null, known.Oldest);
    }

    [Fact]
    public async Task A_short_list_in_another_order_is_known_whole()
    {
        KnownActions known = await KnownAsync(Other(30), Other(20), Other(10));

        Assert.Equal([IdOf(30), IdOf(20), IdOf(10)], known.Ids);
        Assert.Equal(Now.AddMinutes(-12), known.Since);
    }

    [Fact]
    public void What_is_as_old_as_the_oldest_that_is_remembered_may_be_new()
    {
        KnownActions known = new([IdOf(1)], null, Now.AddMinutes(-10));

        Assert.False(known.Include(Other(10)));
        Assert.True(known.Include(Other(11)));
        Assert.True(known.CanHaveCome(Other(1_000)));
    }

    [Fact]
    public async Task An_action_that_is_older_than_what_was_shown_is_not_this_one_but_leaves_a_doubt()
    {
        BulkSequenceSubscription old = Read(Said(s_action, "bulkseqsub_old", Now.AddMinutes(-25)));

        ListEvidence<BulkSequenceSubscription> evidence = await EvidenceAsync(Other(10), Other(20), old, Other(30));

        Assert.Null(evidence.Found);
        Assert.Contains("bulkseqsub_old, which may be this action in other words", evidence.Doubt);
    }

    [Fact]
    public async Task A_whole_list_that_shows_all_within_a_minute_is_trusted()
    {
        BulkSequenceSubscription[] close =
        [
            .. Enumerable.Range(0, 3).Select(each =>
                Read(Said(Bulk.Pause("seq_other").ToAllLeads(), $"bulkseqsub_{each}", Now.AddSeconds(-10 * each)))),
        ];
        KnownActions known = await KnownAsync(close);

        ListEvidence<BulkSequenceSubscription> evidence = await ListEvidence<BulkSequenceSubscription>.ReadAsync(List(close), s_action, known, new LaterActions(), CancellationToken.None);

        Assert.Null(evidence.Doubt);
    }

    [Fact]
    public async Task What_comes_behind_all_that_was_known_is_not_read()
    {
        int read = 0;
        IEnumerable<BulkSequenceSubscription> list = Enumerable.Range(1, 5).Select(each =>
        {
            read++;
            return Other(10 * each);
        });

        ListEvidence<BulkSequenceSubscription> evidence = await ListEvidence<BulkSequenceSubscription>.ReadAsync(
            List(list), s_action, await KnownAsync(Other(10), Other(20), Other(30)), new LaterActions(), CancellationToken.None);

        Assert.Equal((null, 3), (evidence.Doubt, read));
    }

    [Fact]
    public async Task A_thousand_strangers_are_read_and_one_more_is_too_many()
    {
        Assert.Null((await WithStrangersAsync(1_000)).Doubt);
        Assert.NotNull((await WithStrangersAsync(1_001)).Doubt);
    }

    [Fact]
    public async Task A_list_that_is_given_up_is_not_taken_for_a_whole_one()
    {
        BulkSequenceSubscription[] known =
        [
            .. Enumerable.Range(0, 3).Select(each =>
                Read(Said(Bulk.Pause("seq_other").ToAllLeads(), $"bulkseqsub_{each}", Now.AddSeconds(-10 * each)))),
        ];

        ListEvidence<BulkSequenceSubscription> evidence = await ListEvidence<BulkSequenceSubscription>.ReadAsync(
            List([.. known, .. Strangers(1_001)]), s_action, await KnownAsync(known), new LaterActions(), CancellationToken.None);

        Assert.NotNull(evidence.Doubt);
    }

    [Fact]
    public async Task Where_nothing_was_known_the_list_is_read_on_for_the_action()
    {
        BulkSequenceSubscription mine = Read(Said(s_action, "bulkseqsub_mine", Now.AddMinutes(-7)));

        ListEvidence<BulkSequenceSubscription> evidence = await ListEvidence<BulkSequenceSubscription>.ReadAsync(
            List(Other(1), Other(5), mine), s_action, new KnownActions([], Now.AddMinutes(-10), null), new LaterActions(), CancellationToken.None);

        Assert.Equal("bulkseqsub_mine", evidence.Found?.Id.Value);
    }

    [Fact]
    public async Task Doubts_say_why()
    {
        Assert.Equal(
            "Close's list does not show what it showed before, or not in its order, so it proves nothing.",
            (await EvidenceAsync(Other(10))).Doubt);
        Assert.Equal(
            "Close's list showed no earlier action, so that it does not show this one proves nothing.",
            (await ListEvidence<BulkSequenceSubscription>.ReadAsync(List(), s_action, await KnownAsync(), new LaterActions(), CancellationToken.None)).Doubt);
    }

    private static Task<ListEvidence<BulkSequenceSubscription>> WithStrangersAsync(int count) =>
        EvidenceAsync([.. Strangers(count), Other(10), Other(20), Other(30)]);

    private static IEnumerable<BulkSequenceSubscription> Strangers(int count) => Enumerable.Range(0, count).Select(each =>
        Read(Said(Bulk.Pause("seq_other").ToAllLeads(), $"bulkseqsub_new{each}", Now)));

    private static Task<KnownActions> KnownAsync(params BulkSequenceSubscription[] items) =>
        KnownActions.ReadAsync(List(items), Now, CancellationToken.None);

    private static async Task<ListEvidence<BulkSequenceSubscription>> EvidenceAsync(params BulkSequenceSubscription[] list) =>
        await ListEvidence<BulkSequenceSubscription>.ReadAsync(
            List(list), s_action, await KnownAsync(Other(10), Other(20), Other(30)), new LaterActions(), CancellationToken.None);
}
