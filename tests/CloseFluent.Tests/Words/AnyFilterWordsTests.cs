using CloseFluent.Grammar;
using CloseFluent.Tests.Filtering;
using CsCheck;
using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class AnyFilterWordsTests
{
    [Fact]
    public void Words_are_clean_lines() =>
        AnyFilter.Selection.Sample(selection => AssertClean(selection.FullDescription), iter: 3000);

    [Fact]
    public void Descriptions_are_clean_and_one_line() => AnyFilter.Selection.Sample(
        selection =>
        {
            SubscribeAction action = Bulk.Subscribe(Onboarding).From(Samples.Sender).Preference(ContactPreference.Lead).To(selection);
            foreach (string text in new[] { selection.Description, action.Description, action.RedactedDescription })
            {
                Assert.DoesNotContain('\n', text);
                AssertClean(text);
            }
        },
        iter: 2000);

    [Fact]
    public void A_description_is_the_first_line_of_the_text_unless_that_needs_a_list() => AnyFilter.Selection.Sample(
        selection =>
        {
            BulkSequenceSubscriptionAction action = Bulk.Pause(Onboarding).To(selection);
            string sentence = action.ToString().Split("\nPOST ")[0];
            Assert.Equal(!sentence.Contains('\n', StringComparison.Ordinal), sentence == action.Description);
        },
        iter: 1000);

    [Fact]
    public void A_condition_is_described_on_one_clean_line() => AnyFilter.OnLeads.Sample(
        filter =>
        {
            Assert.DoesNotContain('\n', filter.Description);
            AssertClean(filter.Description);
            Assert.Equal(!filter.ToString().Contains('\n', StringComparison.Ordinal), filter.ToString() == filter.Description);
        },
        iter: 1000);

    [Fact]
    public void Words_of_a_condition_are_clean_lines() =>
        AnyFilter.OnLeads.Sample(filter => AssertClean(filter.ToString()), iter: 1000);

    [Fact]
    public void The_json_of_an_action_begins_at_the_first_line_that_is_just_a_brace() => AnyFilter.Selection.Sample(
        selection =>
        {
            BulkSequenceSubscriptionAction action = Bulk.Pause(Onboarding).To(selection);
            string text = action.ToString();
            Assert.Equal(action.Json, text.Substring(text.IndexOf("\n{\n", StringComparison.Ordinal) + 1));
        },
        iter: 500);

    [Fact]
    public void Pasting_what_was_typed_gives_the_same_words() => AnyFilter.OnLeads.Sample(
        filter =>
        {
            BulkSelection typed = Leads.Where(_ => filter).OrderBy(lead => lead.DateCreated).Take(7);
            Assert.Equal(typed.FullDescription, Leads.FromJson(Pasted.Wrap(typed)).FullDescription);
        },
        iter: 1000);

    [Fact]
    public void Negating_twice_says_the_same() => AnyFilter.OnLeads.Sample(
        filter => Assert.Equal(filter.ToString(), (!!filter).ToString()), iter: 1000);

    [Fact]
    public void Negating_says_something_else() => AnyFilter.OnLeads.Sample(
        filter => Assert.NotEqual(filter.ToString(), (!filter).ToString()), iter: 1000);

    [Fact]
    public void The_deepest_filter_has_words()
    {
        ContactFields contact = ContactFields.Instance;
        Filter<ContactFields> filter = contact.Title.Exists();
        for (int level = 2; level < FilterGrammar.MaxNesting - 2; level++)
        {
            filter = level % 2 == 0 ? filter | contact.Name.Exists() : !filter & contact.Name.IsEmpty();
        }

        AssertClean(Contacts.Where(_ => filter).FullDescription);
        AssertClean(Contacts.Where(_ => filter).Description);
    }

    [Fact]
    public void The_deepest_json_inside_a_deep_filter_has_words()
    {
        string deep = string.Concat(Enumerable.Repeat("""{"type":"offset","moment":""", 250)) + "1" + new string('}', 250);
        LeadFields lead = LeadFields.Instance;
        Filter<LeadFields> filter = lead.DateCreated.Meets("""{"type":"moment_range","before":""" + deep + "}");
        for (int level = 0; level < 90; level++)
        {
            filter = !(level % 2 == 0 ? filter | lead.Url.Exists() : filter & lead.Url.IsEmpty());
        }

        AssertClean(filter.ToString());
        AssertClean(Bulk.PauseAllSequences().To(Leads.Where(_ => filter)).RedactedDescription);
        Assert.EndsWith("}", Bulk.PauseAllSequences().To(Leads.Where(_ => filter)).ToString(), StringComparison.Ordinal);
        Assert.True(FilterZone.NeedsTimeZone(filter.Node.Json));
    }

    private static void AssertClean(string words)
    {
        foreach (string line in words.Split('\n'))
        {
            Assert.NotEqual("{", line.Trim());
            Assert.NotEqual(string.Empty, line.Trim());
            Assert.DoesNotContain(line, c => LineBreaks.IsBreakOrControl(c) || c is '\u202E');
        }
    }
}
