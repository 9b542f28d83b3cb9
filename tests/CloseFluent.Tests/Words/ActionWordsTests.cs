using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class ActionWordsTests
{
    private static readonly BulkSelection s_few = Leads
        .Where(lead => lead.StatusId.Is(Potential) & lead.CreatedBy.IsCurrentUser())
        .OrderBy(lead => lead.DateCreated)
        .Take(200);

    private static readonly BulkSelection s_many = Leads
        .Where(lead => lead.StatusId.Is(Qualified) & lead.Sequences.None(s => s.SequenceId.Is(Onboarding))
            & lead.Url.Exists())
        .OrderBy(lead => lead.DateCreated)
        .Take(200);

    [Fact]
    public Task Sentences() => Verify(new Gallery()
        .Add("subscribe", Subscribe(ContactPreference.Contact).To(s_few).AssignCallsTo(Ada).WithoutDoneEmail().Sentence)
        .Add("subscribe, one contact per lead",
            Subscribe(ContactPreference.Lead).To(Leads.WithIds("lead_a")).FromPhoneNumber("phon_a").Sentence)
        .Add("subscribe, a new preference",
            Subscribe(ContactPreference.Unchecked("all\n{")).To(Leads.WithIds("lead_a", "lead_b")).Sentence)
        .Add("subscribe every lead",
            Subscribe(ContactPreference.Contact).ToAllLeads().AssignCallsTo("user_a", "group_b").Sentence)
        .Add("subscribe a list",
            Subscribe(ContactPreference.Contact).To(s_many).AssignCallsTo(Ada).WithoutDoneEmail().Sentence)
        .Add("pause", Bulk.Pause(Onboarding).To(Leads.WithIds("lead_a", "lead_b")).Sentence)
        .Add("pause every sequence for every lead", Bulk.PauseAllSequences().ToAllLeads().Sentence)
        .Add("pause a list", Bulk.Pause(Onboarding).To(s_many).WithoutDoneEmail().Sentence)
        .Add("resume", Bulk.Resume(Onboarding).To(s_few).Sentence)
        .Add("resume every sequence",
            Bulk.ResumeAllSequences().To(Contacts.Where(contact => contact.Title.Exists())).Sentence)
        .Add("resume finished", Bulk.ResumeFinished(Onboarding).To(Leads.Search("lead_status:Potential")).Sentence)
        .ToString());

    [Fact]
    public Task Canonical_text() =>
        Verify(Subscribe(ContactPreference.Contact).To(s_few).AssignCallsTo(Ada).WithoutDoneEmail().ToString());

    [Fact]
    public Task Canonical_text_with_a_list() => Verify(Bulk.PauseAllSequences().To(s_many).ToString());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_json_begins_at_the_first_line_that_is_just_a_brace(bool isList)
    {
        BulkSequenceSubscriptionAction action = Bulk.Pause(Onboarding).To(isList ? s_many : s_few);
        string text = action.ToString();

        Assert.Equal(action.Json, text.Substring(text.IndexOf("\n{\n", StringComparison.Ordinal) + 1));
        Assert.Equal(isList, action.Sentence.Contains('\n', StringComparison.Ordinal));
    }

    private static SubscribeNeedsLeads Subscribe(ContactPreference preference) =>
        Bulk.Subscribe(Onboarding).From(Samples.Sender).Preference(preference);
}
