using System.Reflection;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

public sealed class SandboxIdsTests
{
    private static readonly string[] s_newPrefixes = ["seq", "group", "actitype", "cotype"];

    [Fact]
    public void Ids_have_the_shape_of_those_of_Close_and_each_is_unique()
    {
        FieldInfo[] fields = typeof(SandboxIds).GetFields(BindingFlags.Public | BindingFlags.Static);
        string[] ids = [.. fields.Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id =>
        {
            string[] parts = id.Split('_');
            Assert.Matches("^[0-9A-Za-z]+$", parts[1]);
            Assert.Equal(s_newPrefixes.Contains(parts[0]) ? 22 : 43, parts[1].Length);
        });
    }

    [Fact]
    public void The_bakery_is_qualified_and_has_four_contacts()
    {
        Caller close = new();
        string both = Filters.List("and", Filters.Qualified, Filters.Id(SandboxIds.BakeryLead));
        string search = $$"""{ "query": {{both}}, "_fields": { "lead": ["name", "contacts"] } }""";
        JsonNode answer = close.Send("POST", "/data/search/", search).Body;
        Assert.Equal("Elm Street Bakery", (string?)answer["data"]![0]!["name"]);
        Assert.Equal(4, answer["data"]![0]!["contacts"]!.AsArray().Count);
        Assert.Equal(SandboxIds.BakeryContact, (string?)answer["data"]![0]!["contacts"]![0]!["id"]);
    }

    [Theory]
    [InlineData("contact", 20)]
    [InlineData("lead", 7)]
    public void Onboarding_the_qualified_leads_makes_so_many_subscriptions(string preference, int expected)
    {
        Caller close = new();
        int before = close.Subscriptions("sequence_id=" + SandboxIds.OnboardingSequence).Count;
        close.Create(Caller.Subscribe(preference: preference));
        close.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(expected, close.Subscriptions("sequence_id=" + SandboxIds.OnboardingSequence).Count - before);
    }
}
