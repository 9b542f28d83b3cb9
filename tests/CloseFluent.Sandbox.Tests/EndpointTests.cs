using System.Net;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

public sealed class EndpointTests
{
    private readonly Caller _close = new();

    [Fact]
    public void The_key_belongs_to_ada()
    {
        JsonNode me = _close.Get("/me/");
        Assert.Equal(SandboxIds.AdaUser, (string?)me["id"]);
        Assert.Equal(SandboxIds.Organization, (string?)me["organizations"]![0]!["id"]);
    }

    [Theory]
    [InlineData("/user/", 2)]
    [InlineData("/group/", 1)]
    [InlineData("/sequence/", 5)]
    [InlineData("/status/lead/", 4)]
    [InlineData("/custom_field/lead/", 4)]
    [InlineData("/custom_field/contact/", 1)]
    [InlineData("/connected_account/", 3)]
    [InlineData("/connected_account/?user_id=" + SandboxIds.GraceUser, 1)]
    [InlineData("/phone_number/", 2)]
    [InlineData("/phone_number/?is_group_number=true", 0)]
    [InlineData("/phone_number/?number=%2B15550100100", 1)]
    [InlineData("/phone_number/?participant_user_id=" + SandboxIds.GraceUser, 1)]
    [InlineData("/saved_search/", 3)]
    [InlineData("/saved_search/?type=contact", 2)]
    [InlineData("/saved_search/?type__in=lead%2Ccontact", 5)]
    public void What_fills_a_request_can_be_listed_and_read(string path, int expected)
    {
        JsonArray items = _close.Get(path)["data"]!.AsArray();
        Assert.Equal(expected, items.Count);
        foreach (JsonNode? item in items)
        {
            Assert.Equal((string?)item!["id"], (string?)_close.Get(path.Split('?')[0] + item["id"] + "/")["id"]);
        }
    }

    [Fact]
    public void A_smart_view_wraps_its_filter_unless_it_is_an_old_one()
    {
        JsonNode view = _close.Get($"/saved_search/{SandboxIds.SmartView}/");
        Assert.Equal(12, _close.Count(view["s_query"]!["query"]!.ToJsonString()));
        JsonNode contacts = _close.Get($"/saved_search/{SandboxIds.ContactSmartView}/");
        Assert.Equal(23, _close.Count(contacts["s_query"]!["query"]!.ToJsonString()));
        Assert.Null(_close.Get($"/saved_search/{SandboxIds.TextSmartView}/")["s_query"]);
    }

    [Fact]
    public void A_smart_view_says_whether_it_depends_on_the_user()
    {
        JsonNode mine = _close.Get($"/saved_search/{SandboxIds.MyLeadsSmartView}/");
        Assert.True((bool)mine["is_user_dependent"]!);
        Assert.Equal(26, _close.Count(mine["s_query"]!["query"]!.ToJsonString()));
        Assert.False((bool)_close.Get($"/saved_search/{SandboxIds.SmartView}/")["is_user_dependent"]!);
    }

    [Theory]
    [InlineData("lead_id=l")]
    [InlineData("user_id=u")]
    [InlineData("request_id=r")]
    [InlineData("object_type=t&object_id=o")]
    [InlineData("object_type=t&action=a")]
    [InlineData("object_id=o&action=a")]
    [InlineData("lead_id=l&object_type=t")]
    [InlineData("lead_id=l&object_type=t&action=a")]
    [InlineData("lead_id=l&user_id=u&object_type=t")]
    [InlineData("lead_id=l&user_id=u&object_type=t&action=a")]
    [InlineData("lead_id=l&user_id=u")]
    [InlineData("user_id=u&object_id=o")]
    [InlineData("user_id=u&object_id=o&action=a")]
    [InlineData("user_id=u&object_type=t")]
    [InlineData("user_id=u&object_type=t&action=a")]
    public void Events_are_filtered_by_each_set_that_Close_documents(string query) =>
        Assert.Empty(_close.Get("/event/?" + query + "&date_updated__gt=2026-01-01")["data"]!.AsArray());

    [Fact]
    public void A_sequence_reports_its_subscriptions_by_status()
    {
        JsonNode sequence = _close.Get($"/sequence/{SandboxIds.OnboardingSequence}/");
        int total = sequence["subscription_counts_by_status"]!.AsObject().Sum(count => (int)count.Value!);
        Assert.Equal(_close.Subscriptions("sequence_id=" + SandboxIds.OnboardingSequence).Count, total);
        Assert.Equal("2026-01-10T08:00:00.123456", (string?)sequence["date_created"]);
    }

    [Fact]
    public void Subscriptions_are_listed_only_by_sequence_lead_or_contact()
    {
        Assert.Equal(HttpStatusCode.BadRequest, _close.Send("GET", "/sequence_subscription/").Status);
        JsonNode first = _close.Subscriptions("sequence_id=" + SandboxIds.CallSequence)[0]!;
        Assert.Equal((string?)first["id"], (string?)_close.Get($"/sequence_subscription/{first["id"]}/")["id"]);
        Assert.Single(_close.Subscriptions("contact_id=" + first["contact_id"] + "&sequence_id=" + SandboxIds.CallSequence));
        Assert.Matches("^sub_[0-9A-Za-z]{22}$", (string?)first["id"]);
        Assert.DoesNotContain("+", (string?)first["date_created"], StringComparison.Ordinal);
    }

    [Fact]
    public void Bulk_actions_are_listed_newest_first_in_pages_of_chosen_fields()
    {
        JsonObject pause = new() { ["action_type"] = "pause" };
        string[] ids = [.. Enumerable.Range(0, 3).Select(_ => (string)_close.Create(pause)["id"]!)];
        JsonNode page = _close.Get(Caller.BulkPath + "?_limit=2&_skip=0&_fields=id,status");
        Assert.True((bool)page["has_more"]!);
        Assert.Equal([ids[2], ids[1]], page["data"]!.AsArray().Select(item => (string)item!["id"]!));
        Assert.Equal(2, page["data"]![0]!.AsObject().Count);
        JsonNode last = _close.Get(Caller.BulkPath + "?_limit=2&_skip=2");
        Assert.False((bool)last["has_more"]!);
        Assert.Equal(ids[0], (string?)last["data"]![0]!["id"]);
        JsonObject status = _close.Get(Caller.BulkPath + ids[0] + "/?_fields=status").AsObject();
        Assert.Equal(["status"], status.Select(member => member.Key));
    }

    [Theory]
    [InlineData("_limit=101")]
    [InlineData("_limit=0")]
    [InlineData("_limit=ten")]
    [InlineData("_skip=-1")]
    public void A_page_out_of_bounds_is_refused(string query)
    {
        (HttpStatusCode status, JsonNode body) = _close.Send("GET", Caller.BulkPath + "?" + query);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(body["field-errors"]![query.Split('=')[0]]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_ids_and_another_seed_others()
    {
        string Leads(int seed) => new Caller(options => options.Seed = seed)
            .Send("POST", "/data/search/", """{ "query": { "type": "match_all" } }""").Body.ToJsonString();
        Assert.Equal(Leads(1), Leads(1));
        Assert.NotEqual(Leads(1), Leads(2));
        Assert.Contains(SandboxIds.BakeryLead, Leads(2), StringComparison.Ordinal);
    }
}
