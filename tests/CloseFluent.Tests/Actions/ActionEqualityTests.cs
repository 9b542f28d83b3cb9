using CloseFluent.Tests.Stages;
using static CloseFluent.Tests.Stages.ChainSamples;

namespace CloseFluent.Tests.Actions;

public sealed class ActionEqualityTests
{
    [Fact]
    public void Is_by_what_is_sent()
    {
        SubscribeAction again = Bulk.Subscribe("seq_NDg4XtJ8n2zPS2q0LUIxiw")
            .From(new(Ada.Account.Value, "Ada Example", "ada@example.com"))
            .Preference(new ContactPreference("contact"))
            .To(Leads.WithIds(["lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip"]));

        Assert.Equal<BulkSequenceSubscriptionAction>(ChainSamples.Subscribe, again);
        Assert.Equal(ChainSamples.Subscribe.GetHashCode(), again.GetHashCode());
        Assert.Equal(ChainSamples.Subscribe.WithoutDoneEmail(), again.WithoutDoneEmail().WithoutDoneEmail());
    }

    [Fact]
    public void Distinguishes_every_two_kinds()
    {
        BulkSequenceSubscriptionAction[] actions = [.. ChainSamples.Actions.Values];

        Assert.Equal(actions.Length, actions.Distinct().Count());
        Assert.False(actions[0].Equals(null));
        Assert.False(actions[0].Equals("text"));
    }

    [Fact]
    public void Distinguishes_every_setting()
    {
        SubscribeAction plain = ChainSamples.Subscribe;
        SubscribeAction[] others =
        [
            plain.WithoutDoneEmail(),
            plain.AssignCallsTo("user_a"),
            plain.AssignCallsTo("user_b"),
            plain.AssignCallsTo("user_a", "user_b"),
            plain.AssignCallsTo("user_b", "user_a"),
            plain.FromPhoneNumber("phon_a"),
            Bulk.Subscribe("seq_other").From(Ada).Preference(ContactPreference.Contact).To(Selection),
            Bulk.Subscribe(Onboarding).From(new("emailacct_b", "Bob", "bob@example.com")).Preference(ContactPreference.Contact).To(Selection),
            Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Lead).To(Selection),
            Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Contact).To(Selection.Take(1)),
            Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Contact).ToAllLeads(),
        ];

        Assert.Equal(others.Length + 1, others.Append(plain).Distinct().Count());
    }
}
