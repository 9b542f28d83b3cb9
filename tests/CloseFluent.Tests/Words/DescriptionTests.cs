using System.Diagnostics;
using System.Reflection;
using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class DescriptionTests
{
    private static readonly BulkSelection s_few = Where(lead => lead.StatusId.Is(Potential)).Take(200);

    private static readonly BulkSelection s_many = Where(lead =>
        lead.StatusId.Is(Qualified)
        & lead.Sequences.None(s => s.SequenceId.Is(Onboarding))
        & lead.DateCreated.OnOrAfter(Ago.Days(30))
        & (lead.Name.HasWords("bakery\n{") | !lead.Contacts.Any(c => c.Title.Exists() & c.Name.Exists() & c.EmailsCount.AtLeast(2))
            | lead.Contacts.Any(c => c.Title.HasWords("a title of many words that does not fit the line any more"))));

    [Fact]
    public Task Descriptions() => Verify(new Gallery()
        .Add("an action", Subscribe().To(s_few).AssignCallsTo(Ada).WithoutDoneEmail().Description)
        .Add("an action whose text has a list", Subscribe().To(s_many.Take(20)).WithoutDoneEmail().Description)
        .Add("the same, redacted", Subscribe().To(s_many.Take(20)).WithoutDoneEmail().RedactedDescription)
        .Add("another action", Bulk.PauseAllSequences().To(s_many).Description)
        .Add("a selection", s_few.Description)
        .Add("a selection whose text has a list", s_many.Description)
        .Add("more conditions than are shown", Where(lead => Many(lead, 51)).Description)
        .Add("a condition", LeadFields.Instance.Name.HasWords("bakery").Description)
        .Add("a condition whose text has a list", (!Many(LeadFields.Instance, 4)).Description)
        .ToString());

    [Fact]
    public void A_text_that_is_one_line_begins_with_the_description()
    {
        PauseAction action = Bulk.Pause(Onboarding).To(s_few);

        Assert.StartsWith(action.Description + "\nPOST /bulk_action/", action.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(s_few.Description + "\n{", s_few.ToString(), StringComparison.Ordinal);
        Assert.Equal(LeadFields.Instance.Url.Exists().ToString(), LeadFields.Instance.Url.Exists().Description);
    }

    [Theory]
    [InlineData(typeof(BulkSequenceSubscriptionAction))]
    [InlineData(typeof(BulkSelection))]
    [InlineData(typeof(Filter<LeadFields>))]
    public void The_debugger_shows_the_description(Type type) =>
        Assert.Equal("{Description,nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);

    private static SubscribeNeedsLeads Subscribe() =>
        Bulk.Subscribe(Onboarding).From(Samples.Sender).Preference(ContactPreference.Lead);

    private static Filter<LeadFields> Many(LeadFields lead, int count) => Enumerable.Range(1, count)
        .Select(number => lead.TimesCommunicated.Is(number))
        .Aggregate((left, right) => left & right);
}
