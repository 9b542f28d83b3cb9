using System.Diagnostics;
using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class SelectionWordsTests
{
    [Fact]
    public Task Ids() => Verify(new Gallery()
        .Add("one", Leads.WithIds("lead_a"))
        .Add("one contact", Contacts.WithIds("cont_a"))
        .Add("three", Leads.WithIds("lead_a", "lead_b", "lead_c"))
        .Add("four", Leads.WithIds(LeadIds(4)))
        .Add("one, limited", Leads.WithIds("lead_a").Take(5))
        .Add("three, limited", Leads.WithIds(LeadIds(3)).OrderBy(lead => lead.DateCreated).Take(2))
        .Add("beside a condition", Where(lead => lead.Id.IsAnyOf("lead_a", "lead_b") & lead.Name.Exists()))
        .Add("not one", Where(lead => !lead.Id.Is("lead_a")))
        .Add("not two", Where(lead => !lead.Id.IsAnyOf("lead_a", "lead_b")))
        .Add("not many", Where(lead => !lead.Id.IsAnyOf(LeadIds(1000))))
        .Add("or a condition", Where(lead => lead.Id.IsAnyOf(LeadIds(1000)) | lead.Name.Exists()))
        .Add("100,000, limited", Leads.WithIds(LeadIds(100_000)).Take(5000))
        .ToString());

    [Fact]
    public Task Order_and_limit() => Verify(new Gallery()
        .Add("every lead", Leads.All)
        .Add("every contact", Contacts.All)
        .Add("every lead, ordered", Leads.All.OrderByDescending(lead => lead.DateUpdated))
        .Add("some lead", Leads.All.OrderBy(lead => lead.DateCreated).Take(2000))
        .Add("condition, order, limit",
            Leads.Where(l => l.StatusId.Is(Potential)).OrderBy(l => l.DateCreated).ThenBy(l => l.Name).Take(200))
        .Add("numbers and text",
            Leads.Where(l => l.Url.Exists()).OrderByDescending(l => l.TimesCommunicated).ThenByDescending(l => l.Name))
        .Add("status change",
            Leads.Where(l => l.Url.Exists()).OrderBy(l => l.LastStatusChange).ThenBy(l => l.AddressesCount))
        .Add("a list",
            Leads.Where(l => l.StatusId.Is(Qualified) & l.Sequences.None(s => s.SequenceId.Is(Onboarding))
                & l.Url.Exists()).OrderBy(l => l.DateCreated).Take(200))
        .Add("text query", Leads.Search("lead_status:\"Potential\""))
        .Add("text query, limited", Leads.Search("lead_status:\"Potential\"").Take(1))
        .ToString());

    [Fact]
    public void A_hundred_thousand_ids_are_said_at_once()
    {
        BulkSelection selection = Leads.WithIds(LeadIds(100_000));
        Stopwatch watch = Stopwatch.StartNew();
        string words = selection.FullDescription;

        Assert.Equal("100,000 leads by id (lead_1, lead_2, lead_3, …)", words);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_hundred_thousand_pasted_ids_have_the_same_words()
    {
        BulkSelection typed = Leads.WithIds(LeadIds(100_000));
        Assert.Equal(typed.FullDescription, Leads.FromJson(Pasted.Wrap(typed)).FullDescription);
    }
}
