using System.Text.Json.Nodes;
using static CloseFluent.Sandbox.Tests.Filters;

namespace CloseFluent.Sandbox.Tests;

public sealed class FilterNodeTests
{
    private const int AllLeads = 40;
    private const int AllContacts = 80;

    private readonly Caller _close = new();

    [Fact]
    public void Match_all_matches_every_lead() => Assert.Equal(AllLeads, _close.Count(MatchAll));

    [Theory]
    [InlineData("lead", AllLeads)]
    [InlineData("contact", AllContacts)]
    public void The_object_type_says_what_is_selected(string objectType, int expected) =>
        Assert.Equal(expected, _close.Count($$"""{ "type": "object_type", "object_type": "{{objectType}}" }"""));

    [Fact]
    public void The_statuses_share_out_the_leads() => Assert.Equal(
        [16, 12, 8, 4],
        new[] { SandboxIds.PotentialStatus, SandboxIds.QualifiedStatus, SandboxIds.CustomerStatus, SandboxIds.BadFitStatus }
            .Select(status => Qualified.Replace(SandboxIds.QualifiedStatus, status, StringComparison.Ordinal))
            .Select(_close.Count));

    [Fact]
    public void Qualified_leads_have_28_contacts() =>
        Assert.Equal(28, _close.Count(List("and", ContactsOnly, Related("contact", "lead", Qualified))));

    [Fact]
    public void An_empty_and_matches_all_and_an_empty_or_nothing()
    {
        Assert.Equal(AllLeads, _close.Count(List("and")));
        Assert.Equal(0, _close.Count(List("or")));
    }

    [Fact]
    public void And_or_negate_and_id_combine()
    {
        string either = List("or", Id(SandboxIds.BakeryLead), Id(SandboxIds.LeadWithoutContacts), Id("lead_unknown"));
        Assert.Equal(2, _close.Count(either));
        Assert.Equal(1, _close.Count(List("and", either, Qualified)));
        Assert.Equal(AllLeads - 2, _close.Count(Negated(either)));
        Assert.Equal(AllLeads - 1, _close.Count(Negated(Id(SandboxIds.BakeryLead))));
        Assert.Equal(AllLeads, _close.Count(List("or", Negated(Id("lead_unknown")))));
    }

    [Fact]
    public void Text_looks_through_the_lead_and_what_is_below_it()
    {
        Assert.Equal(3, _close.Count(Text("full_words", "bakery")));
        Assert.Equal(1, _close.Count(Text("phrase", "elmstreetbakery example org")));
        Assert.Equal(0, _close.Count(Text("full_words", "bake")));
        Assert.Equal(3, _close.Count(Text("beginning_of_words", "bake")));
    }

    [Fact]
    public void Has_related_goes_down_through_contacts_and_back_up()
    {
        string title = Bare("contact", "title", Text("full_words", "founder"));
        string address = Bare("contact_email", "email", Text("phrase", "elmstreetbakery.example.org"));
        Assert.Equal(1, _close.Count(Related("lead", "contact_email", address)));
        Assert.Equal(1, _close.Count(Related("lead", "contact", Related("contact", "contact_email", address))));
        Assert.Equal(4, _close.Count(List("and", ContactsOnly, Related("contact", "lead", Id(SandboxIds.BakeryLead)))));
        int with = _close.Count(Related("lead", "contact", title));
        Assert.InRange(with, 1, AllLeads - 1);
        Assert.Equal(AllLeads - with, _close.Count(Related("lead", "contact", title, negate: true)));
        Assert.Equal(8, _close.Count(Related("lead", "contact", MatchAll, negate: true)));
    }

    [Theory]
    [InlineData("address")]
    [InlineData("contact_phone")]
    [InlineData("contact_url")]
    [InlineData("opportunity")]
    [InlineData("sequence_subscription")]
    [InlineData("activity.email")]
    [InlineData("activity.call")]
    [InlineData("activity.sms")]
    [InlineData("activity.meeting")]
    [InlineData("activity.note")]
    [InlineData("activity.custom_activity")]
    public void Some_leads_have_each_kind_of_related_object_and_some_have_not(string objectType) =>
        Assert.InRange(_close.Count(Related("lead", objectType, MatchAll)), 1, AllLeads - 1);

    [Theory]
    [InlineData(SandboxIds.SmartView, 12)]
    [InlineData(SandboxIds.TextSmartView, 16)]
    public void A_search_follows_a_saved_search(string view, int expected) =>
        Assert.Equal(expected, _close.Count($$"""{ "type": "saved_search", "saved_search_id": "{{view}}" }"""));

    [Fact]
    public void A_hundred_thousand_ids_are_one_look_up()
    {
        string[] ids = [.. Enumerable.Range(0, 100_000).Select(number => Id("lead_" + number)), Id(SandboxIds.BakeryLead)];
        JsonObject body = Caller.Subscribe();
        body["s_query"] = JsonNode.Parse(List("or", ids));
        JsonNode answer = _close.Create(body);
        Assert.Equal(ids.Length, answer["s_query"]!["queries"]!.AsArray().Count);
        Assert.Equal(1, _close.Count(List("or", ids)));
    }

    private static string Negated(string node) => """{ "negate": true,""" + node.TrimStart()[1..];
}
