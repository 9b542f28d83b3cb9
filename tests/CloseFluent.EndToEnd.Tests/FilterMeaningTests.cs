using System.Text.Json.Nodes;
using CsCheck;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>
/// What the library writes means to an independent reader what was meant: the sandbox's answer to a whole filter must be what
/// set algebra makes of its answers to the parts.
/// </summary>
public sealed class FilterMeaningTests
{
    private static readonly World s_world = new();
    private static readonly Lazy<HashSet<string>> s_everything = new(() => Matches(Leads.All));
    private static readonly Lazy<Meaning[]> s_parts =
        new(() => [.. KnownFilters.OnLeads.Select(filter => new Meaning(filter, Matches(filter)))]);

    private static Gen<Meaning> Any { get; } = Gen.Recursive<Meaning>((depth, inner) =>
    {
        Gen<Meaning> part = Gen.Int[0, KnownFilters.OnLeads.Count - 1].Select(i => s_parts.Value[i]);
        return depth > 4
            ? part
            : Gen.Frequency(
                (2, part),
                (2, Gen.Select(inner, inner).Select((left, right) => left.And(right))),
                (2, Gen.Select(inner, inner).Select((left, right) => left.Or(right))),
                (1, inner.Select(whole => whole.Not())),
                (1, inner.Array[1, 4].Select(Meaning.AllOf)));
    });

    [Fact]
    public void Each_kind_of_condition_is_understood()
    {
        // What the sandbox does not understand it reports; and none may say nothing.
        Assert.Equal(KnownFilters.OnLeads.Count, s_parts.Value.Length);
        Assert.Empty(s_world.Sandbox.UnknownFilterParts);
        Assert.True(s_parts.Value.Count(part => part.Ids.Count > 0 && part.Ids.Count < s_everything.Value.Count) > 40);
    }

    [Fact]
    public void A_filter_means_what_its_parts_mean() =>
        Any.Sample(meaning => Assert.Equal(meaning.Ids.Order(), Matches(meaning.Filter).Order()), iter: 400, threads: 1);

    [Fact]
    public void A_filter_that_is_copied_out_and_pasted_means_the_same() =>
        Any.Sample(
            meaning =>
            {
                BulkSelection typed = Leads.Where(_ => meaning.Filter);
                BulkSelection pasted = Leads.FromJson(typed.Json);

                Assert.Equal(typed, pasted);
                Assert.Equal(meaning.Ids.Order(), Matches(LeadFilter.Parse(meaning.Filter.Json)).Order());
            },
            iter: 100,
            threads: 1);

    [Fact]
    public void Close_returns_what_was_sent() =>
        Any.Sample(
            meaning =>
            {
                BulkSequenceSubscription answer =
                    Bulk.PauseAllSequences().To(Leads.Where(_ => meaning.Filter)).SendAsync(s_world.Close).GetAwaiter().GetResult();

                JsonNode sent = JsonNode.Parse(s_world.Wire.Bodies[^1])!["s_query"]!;
                Assert.True(JsonNode.DeepEquals(sent, WithoutEcho(JsonNode.Parse(answer.SQueryJson)!)));
                Assert.Equal(Leads.Where(_ => meaning.Filter).Json, Leads.FromJson(answer.SQueryJson).Json);
            },
            iter: 100,
            threads: 1);

    private static HashSet<string> Matches(Filter<LeadFields> filter) => Matches(Leads.Where(_ => filter));

    private static HashSet<string> Matches(BulkSelection selection) =>
        [.. s_world.Close.PreviewAsync(selection, 200).GetAwaiter().GetResult().Select(lead => lead.Id)];

    private static JsonNode WithoutEcho(JsonNode node)
    {
        if (node is JsonObject members)
        {
            if (members["negate"]?.GetValue<bool>() == false)
            {
                members.Remove("negate");
            }

            foreach ((string _, JsonNode? member) in members)
            {
                WithoutEcho(member!);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                WithoutEcho(item!);
            }
        }

        return node;
    }

    private sealed record Meaning(Filter<LeadFields> Filter, HashSet<string> Ids)
    {
        public static Meaning AllOf(Meaning[] parts) => new(
            Filters.AllOf(parts.Select(part => part.Filter)),
            parts.Aggregate(s_everything.Value, (ids, part) => [.. ids.Intersect(part.Ids)]));

        public Meaning And(Meaning other) => new(Filter && other.Filter, [.. Ids.Intersect(other.Ids)]);

        public Meaning Or(Meaning other) => new(Filter || other.Filter, [.. Ids.Union(other.Ids)]);

        public Meaning Not() => new(!Filter, [.. s_everything.Value.Except(Ids)]);
    }
}
