using static CloseFluent.Tests.Stages.ChainSamples;

namespace CloseFluent.Tests.Stages;

public sealed class StageTests
{
    [Fact]
    public void Can_be_continued_twice_without_one_branch_telling_the_other()
    {
        SubscribeNeedsSender begun = Bulk.Subscribe(Onboarding);
        Sender bob = new("emailacct_b", "Bob", "bob@example.com");
        SubscribeNeedsPreference fromAda = begun.From(Ada);
        SubscribeNeedsPreference fromBob = begun.From(bob);
        SubscribeNeedsLeads leads = fromAda.Preference(ContactPreference.Lead);
        SubscribeNeedsLeads contacts = fromAda.Preference(ContactPreference.Contact);

        Assert.Equal(bob, fromBob.Preference(ContactPreference.Lead).To(Selection).Sender);
        Assert.Equal(Ada, leads.To(Selection).Sender);
        Assert.Equal(ContactPreference.Lead, leads.To(Selection).ContactPreference);
        Assert.Equal(ContactPreference.Contact, contacts.To(Selection).ContactPreference);
        Assert.Equal(Leads.All, leads.ToAllLeads().Selection);
        Assert.Equal(Selection, leads.To(Selection).Selection);
    }

    [Fact]
    public void Give_actions_whose_settings_are_each_their_own()
    {
        SubscribeAction plain = ChainSamples.Subscribe;
        string before = plain.Json;

        SubscribeAction assigned = plain.AssignCallsTo("user_a").FromPhoneNumber("phon_a").WithoutDoneEmail();
        SubscribeAction assignedOtherwise = assigned.AssignCallsTo("group_b");

        Assert.Equal(before, plain.Json);
        Assert.True(plain.SendsDoneEmail);
        Assert.Empty(plain.CallsAssignedTo);
        Assert.Null(plain.FromPhoneNumberId);
        Assert.Equal([new UserOrGroupId("user_a")], assigned.CallsAssignedTo);
        Assert.Equal([new UserOrGroupId("group_b")], assignedOtherwise.CallsAssignedTo);
        Assert.False(assignedOtherwise.SendsDoneEmail);
    }

    [Fact]
    public void Keep_the_assignees_that_they_were_given_when_the_list_changes_later()
    {
        UserOrGroupId[] rest = ["user_b"];
        SubscribeAction action = ChainSamples.Subscribe.AssignCallsTo("user_a", rest);

        rest[0] = "user_c";

        Assert.Equal(["user_a", "user_b"], action.CallsAssignedTo.Select(assignee => assignee.Value));
    }

    [Fact]
    public void Take_one_selection_into_many_actions()
    {
        BulkSelection selection = Leads.Where(lead => lead.Name.Exists()).Take(3);

        Assert.Same(selection, Bulk.Pause(Onboarding).To(selection).Selection);
        Assert.Same(selection, Bulk.ResumeAllSequences().To(selection).Selection);
        Assert.Same(selection, Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Lead).To(selection).Selection);
    }

    [Fact]
    public void Refuse_null_and_name_it()
    {
        AssertRefusesNull("sequence", () => Bulk.Subscribe(null!));
        AssertRefusesNull("sequence", () => Bulk.Pause(null!));
        AssertRefusesNull("sequence", () => Bulk.Resume(null!));
        AssertRefusesNull("sequence", () => Bulk.ResumeFinished(null!));
        AssertRefusesNull("sender", () => Bulk.Subscribe(Onboarding).From(null!));
        AssertRefusesNull("selection", () => Bulk.Pause(Onboarding).To(null!));
        AssertRefusesNull("first", () => ChainSamples.Subscribe.AssignCallsTo(null!));
        AssertRefusesNull("rest", () => ChainSamples.Subscribe.AssignCallsTo("user_a", null!));
        AssertRefusesNull("rest", () => ChainSamples.Subscribe.AssignCallsTo("user_a", "user_b", null!));
        AssertRefusesNull("number", () => ChainSamples.Subscribe.FromPhoneNumber(null!));
    }

    [Fact]
    public async Task Refuse_to_be_sent_by_no_client() => Assert.Equal(
        "close", (await Assert.ThrowsAsync<ArgumentNullException>(() => ChainSamples.Subscribe.SendAsync(null!))).ParamName);

    [Fact]
    public void Refuse_a_preference_that_was_never_set()
    {
        ArgumentException refusal =
            Assert.Throws<ArgumentException>(() => Bulk.Subscribe(Onboarding).From(Ada).Preference(default));

        Assert.Equal("value", refusal.ParamName);
        Assert.Contains("ContactPreference.Lead", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ContactPreference.Contact", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_a_preference_that_nobody_named() => Assert.Equal(
        "all", Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Unchecked("all")).To(Selection).ContactPreference.Value);

    [Fact]
    public void Say_what_is_still_missing() => Assert.Equal(
        [
            "From(…)",
            "Preference(…)",
            "To(…) or ToAllLeads()",
            "To(…) or ToAllLeads()",
            "To(…) or ToAllLeads()",
            "To(…) or ToAllLeads()",
            "From(…) or FromDefaultAccount()",
            "Preference(…)",
            "To(…) or ToAllLeads()",
            "To(…) and AtMost(…)",
            "AtMost(…)",
            "To(…) and AtMost(…)",
            "AtMost(…)",
            "To(…) or ToAllLeads()",
            "To(…) or ToAllLeads()",
            "To(…) or ToAllLeads()",
        ],
        ChainSamples.Stages.Select(stage => stage.ToString()!.Split("still needs ")[1]));

    private static void AssertRefusesNull(string argument, Func<object> call) =>
        Assert.Equal(argument, Assert.Throws<ArgumentNullException>(call).ParamName);
}
