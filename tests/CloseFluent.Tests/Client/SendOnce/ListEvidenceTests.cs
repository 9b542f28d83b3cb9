using System.Text.Json.Nodes;
using static CloseFluent.Tests.SendOnce.Listed;

namespace CloseFluent.Tests.SendOnce;

/// <summary>What a list proves of an action whose response was lost, where three others were there before.</summary>
public sealed class ListEvidenceTests
{
    private static readonly SubscribeAction s_action =
        Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.Name.HasWords("bakery")).Take(200));

    public static TheoryData<string> Members =>
        ["send_done_email", "sequence_id", "sender_account_id", "sender_name", "contact_preference", "results_limit", "sort", "s_query"];

    [Fact]
    public async Task A_list_that_shows_what_it_showed_before_proves_that_the_action_never_arrived()
    {
        ListEvidence<BulkSequenceSubscription> evidence = await ReadAsync(Other(10), Other(20), Other(30));

        Assert.Null(evidence.Found);
        Assert.Null(evidence.Doubt);
    }

    [Fact]
    public async Task A_new_action_that_is_certainly_another_is_passed_over()
    {
        ListEvidence<BulkSequenceSubscription> evidence = await ReadAsync(Other(0), Other(10), Other(20), Other(30));

        Assert.Null(evidence.Found);
        Assert.Null(evidence.Doubt);
    }

    [Fact]
    public async Task The_action_is_found()
    {
        ListEvidence<BulkSequenceSubscription> evidence = await ReadAsync(Of(s_action), Other(10), Other(20), Other(30));

        Assert.Equal("bulkseqsub_mine", evidence.Found?.Id.Value);
    }

    [Fact]
    public async Task The_action_is_found_where_the_newest_before_it_is_dated_a_little_ahead()
    {
        BulkSequenceSubscription mine = Read(Said(s_action, "bulkseqsub_mine", Now.AddMinutes(-10).AddSeconds(-2)));

        ListEvidence<BulkSequenceSubscription> evidence = await ReadAsync(Other(10), mine, Other(20), Other(30));

        Assert.Equal("bulkseqsub_mine", evidence.Found?.Id.Value);
    }

    [Fact]
    public async Task An_empty_list_proves_nothing() => await AssertDoubtAsync();

    [Fact]
    public async Task A_list_that_leaves_one_out_proves_nothing() => await AssertDoubtAsync(Other(10), Other(30));

    [Fact]
    public async Task A_list_that_comes_oldest_first_proves_nothing() =>
        await AssertDoubtAsync(Other(30), Other(20), Other(10));

    [Fact]
    public async Task A_list_without_dates_proves_nothing() =>
        await AssertDoubtAsync(Read(Undated(10)), Read(Undated(20)), Read(Undated(30)));

    [Fact]
    public async Task A_list_of_strangers_is_not_read_to_its_end()
    {
        int read = 0;
        IEnumerable<BulkSequenceSubscription> endless = Enumerable.Range(0, 100_000).Select(each =>
        {
            read++;
            return Read(Said(Bulk.Pause("seq_other").ToAllLeads(), $"bulkseqsub_new{each}", Now));
        });

        ListEvidence<BulkSequenceSubscription> evidence =
            await ListEvidence<BulkSequenceSubscription>.ReadAsync(List(endless), s_action, await KnownAsync(), new LaterActions(), CancellationToken.None);

        Assert.NotNull(evidence.Doubt);
        Assert.InRange(read, 1_000, 1_002);
    }

    [Fact]
    public async Task Where_no_action_was_known_a_list_proves_nothing()
    {
        KnownActions none = await KnownActions.ReadAsync(List(), Now, CancellationToken.None);

        ListEvidence<BulkSequenceSubscription> evidence = await ListEvidence<BulkSequenceSubscription>.ReadAsync(List(), s_action, none, new LaterActions(), CancellationToken.None);

        Assert.Contains("showed no earlier action", evidence.Doubt);
    }

    [Fact]
    public async Task Where_the_list_before_was_empty_by_mistake_an_old_action_is_not_taken_for_this_one()
    {
        KnownActions none = await KnownActions.ReadAsync(List(), Now, CancellationToken.None);
        BulkSequenceSubscription old = Read(Said(s_action, "bulkseqsub_old", Now.AddMinutes(-10)));

        ListEvidence<BulkSequenceSubscription> evidence = await ListEvidence<BulkSequenceSubscription>.ReadAsync(List(old), s_action, none, new LaterActions(), CancellationToken.None);

        Assert.Null(evidence.Found);
        Assert.Contains("bulkseqsub_old", evidence.Doubt);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task An_action_that_leaves_a_member_out_may_be_this_one(string member)
    {
        JsonObject left = Said(s_action, "bulkseqsub_mine", Now);
        left.Remove(member);
        JsonObject nothing = Said(s_action, "bulkseqsub_mine", Now);
        nothing[member] = null;

        await AssertDoubtAsync(Read(left), Other(10), Other(20), Other(30));
        await AssertDoubtAsync(Read(nothing), Other(10), Other(20), Other(30));
    }

    private static JsonObject Undated(int minutesAgo) =>
        Said(Bulk.Pause("seq_other").ToAllLeads(), IdOf(minutesAgo), created: null);

    private static async Task AssertDoubtAsync(params BulkSequenceSubscription[] list)
    {
        ListEvidence<BulkSequenceSubscription> evidence = await ReadAsync(list);

        Assert.Null(evidence.Found);
        Assert.NotNull(evidence.Doubt);
    }

    private static Task<KnownActions> KnownAsync() =>
        KnownActions.ReadAsync(List(Other(10), Other(20), Other(30)), Now, CancellationToken.None);

    private static async Task<ListEvidence<BulkSequenceSubscription>> ReadAsync(params BulkSequenceSubscription[] list) =>
        await ListEvidence<BulkSequenceSubscription>.ReadAsync(List(list), s_action, await KnownAsync(), new LaterActions(), CancellationToken.None);
}
