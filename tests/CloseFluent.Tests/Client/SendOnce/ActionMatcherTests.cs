using CloseFluent.Tests.Filtering;
using CsCheck;

namespace CloseFluent.Tests.SendOnce;

/// <summary>What is this action in other words must never pass for another; what differs in what stays, must.</summary>
public sealed class ActionMatcherTests
{
    private static readonly Gen<BulkSequenceSubscriptionAction> s_actions = Gen.OneOf<BulkSequenceSubscriptionAction>(
        AnyFilter.Selection.Select(selection => (BulkSequenceSubscriptionAction)Subscribe(selection)),
        AnyFilter.Selection.Select(selection => (BulkSequenceSubscriptionAction)Subscribe(selection).AssignCallsTo(
            "group_HJGE7kCK7lYymiBCDlUHkb", "user_e71lHFE8l6hlvY5bR215DEWc1ZCjfiYQESbHpt0mpAi")),
        AnyFilter.Selection.Select(selection => (BulkSequenceSubscriptionAction)Bulk.Pause(Given.Onboarding).To(selection)));

    private static readonly Gen<string> s_ends = Gen.String[Gen.Char.AlphaNumeric, 43, 43];

    public static TheoryData<string> Differences => [.. s_differences.Keys];

    private static readonly Dictionary<string, Func<SubscribeAction>> s_differences = new()
    {
        ["sequence"] = () => Bulk.Subscribe("seq_other").From(Given.Ada).Preference(ContactPreference.Contact).To(Bakeries),
        ["sender"] = () => Bulk.Subscribe(Given.Onboarding).From(new Sender("emailacct_other", "Ada Example", "ada@example.com"))
            .Preference(ContactPreference.Contact).To(Bakeries),
        ["preference"] = () =>
            Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Lead).To(Bakeries),
        ["limit"] = () => Subscribe(Bakeries.Take(100)),
        ["e-mail at the end"] = () => Subscribe(Bakeries).WithoutDoneEmail(),
        ["number"] = () => Subscribe(Bakeries).FromPhoneNumber("phon_other"),
        ["callers"] = () => Subscribe(Bakeries).AssignCallsTo("user_other"),
        ["word of a text"] = () => Subscribe(Leads.Where(lead => lead.Name.HasWords("florist")).Take(200)),
        ["status"] = () => Subscribe(Leads.Where(lead => lead.StatusId.Is("stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN")).Take(200)),
        ["lead"] = () => Subscribe(Leads.WithIds("lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip").Take(200)),
    };

    private static BulkSelection Bakeries => Leads.Where(lead => lead.Name.HasWords("bakery")).Take(200);

    private static SubscribeAction Base =>
        Subscribe(Bakeries).AssignCallsTo("user_e71lHFE8l6hlvY5bR215DEWc1ZCjfiYQESbHpt0mpAi").FromPhoneNumber("phon_one");

    [Fact]
    public void Whatever_words_a_server_puts_an_action_in_it_is_not_certainly_another() =>
        Gen.Select(s_actions, Gen.Int, Gen.Double[0, 1]).Sample(
            (action, seed, rate) =>
            {
                RewrittenEcho server = new(new Random(seed), rate);
                BulkSequenceSubscription listed =
                    Listed.Read(server.Of(Listed.Said(action, "bulkseqsub_mine", Listed.Now)));
                return !new ActionMatcher<BulkSequenceSubscription>(action).IsCertainlyAnother(listed);
            },
            iter: 5_000);

    [Fact]
    public void As_it_was_sent_it_is_the_same() => s_actions
        .Where(action => !action.Json.Contains('\uFFFD', StringComparison.Ordinal))
        .Sample(action => new ActionMatcher<BulkSequenceSubscription>(action).IsSame(Listed.Of(action)), iter: 1_000);

    [Theory]
    [MemberData(nameof(Differences))]
    public void An_action_that_differs_in_what_stays_is_certainly_another(string difference)
    {
        BulkSequenceSubscription other = Listed.Of(s_differences[difference]());

        Assert.True(new ActionMatcher<BulkSequenceSubscription>(Base).IsCertainlyAnother(other));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(Base).IsSame(other));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(Base).IsCertainlyAnother(Listed.Of(Base)));
    }

    [Fact]
    public void Other_leads_are_certainly_others() => Gen.Select(s_ends, s_ends)
        .Where((one, other) => !one.Equals(other, StringComparison.OrdinalIgnoreCase))
        .Sample(
            (one, other) => new ActionMatcher<BulkSequenceSubscription>(Subscribe(Leads.WithIds("lead_" + one)))
                .IsCertainlyAnother(Listed.Of(Subscribe(Leads.WithIds("lead_" + other)))),
            iter: 500);

    [Fact]
    public void Another_word_searched_for_is_certainly_another()
    {
        BulkSequenceSubscription other = Listed.Of(Subscribe(Leads.Search("florists in Hamburg")));

        Assert.True(new ActionMatcher<BulkSequenceSubscription>(Subscribe(Leads.Search("bakeries in Hamburg"))).IsCertainlyAnother(other));
    }

    [Theory]
    [InlineData("bakery", "Bakeries ")]
    [InlineData("Söhne & Töchter", "sohne tochter")]
    [InlineData("ΟΔΟΣ ας", "οδος ΑΣ")]
    [InlineData("a\uD800 bakery", "BAKERY")]
    [InlineData("head_of_purchasing_departments", "Head_Of_Purchasing_Departments")]
    public void A_text_that_is_spelled_otherwise_may_be_the_same(string sent, string listed)
    {
        BulkSequenceSubscription other = Listed.Of(Subscribe(Leads.Search(listed)));

        Assert.False(new ActionMatcher<BulkSequenceSubscription>(Subscribe(Leads.Search(sent))).IsCertainlyAnother(other));
    }

    private static SubscribeAction Subscribe(BulkSelection selection) =>
        Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Contact).To(selection);
}
