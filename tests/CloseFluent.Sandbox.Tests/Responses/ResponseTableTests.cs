using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

/// <summary>Every object that the sandbox can hold has at least the members that Close answers, each of its kind.</summary>
public sealed class ResponseTableTests
{
    private const string Bulk = Caller.BulkPath;
    private const string Edit = "/bulk_action/edit/";
    private const string Email = "/bulk_action/email/";
    private const string Delete = "/bulk_action/delete/";
    private const string Rendering = "/email_template/{id}/render/";

    /// <summary>
    /// The kind of object at each place that lists or shows some; a place in braces takes each id of its list.
    /// </summary>
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["GET /me/"] = "me",
        ["GET /user/"] = "user",
        ["GET /user/{id}/"] = "user",
        ["GET /group/"] = "group",
        ["GET /group/{id}/"] = "group",
        ["GET /status/lead/"] = "lead status",
        ["GET /status/lead/{id}/"] = "lead status",
        ["GET /status/opportunity/"] = "opportunity status",
        ["GET /status/opportunity/{id}/"] = "opportunity status",
        ["GET /custom_activity/"] = "activity type",
        ["GET /custom_activity/{id}/"] = "activity type",
        ["GET /custom_field/lead/"] = "custom field",
        ["GET /custom_field/lead/{id}/"] = "custom field",
        ["GET /custom_field/contact/"] = "custom field",
        ["GET /custom_field/contact/{id}/"] = "custom field",
        ["GET /custom_field/opportunity/"] = "custom field",
        ["GET /custom_field/opportunity/{id}/"] = "custom field",
        ["GET /custom_field/activity/"] = "activity field",
        ["GET /custom_field/activity/{id}/"] = "activity field",
        ["GET /custom_field/custom_object_type/"] = "custom object field",
        ["GET /custom_field/custom_object_type/{id}/"] = "custom object field",
        ["GET /custom_field/shared/"] = "shared field",
        ["GET /custom_field/shared/{id}/"] = "shared field",
        ["GET /connected_account/"] = "account",
        ["GET /connected_account/{id}/"] = "account",
        ["GET /phone_number/"] = "number",
        ["GET /phone_number/{id}/"] = "number",
        ["GET /saved_search/"] = "smart view",
        ["GET /saved_search/{id}/"] = "smart view",
        ["GET /sequence/"] = "sequence",
        ["GET /sequence/{id}/"] = "one sequence",
        ["GET /email_template/"] = "email template",
        ["GET /email_template/{id}/"] = "one email template",
        ["GET " + Rendering] = "rendered mail",
        ["GET /sequence_subscription/"] = "subscription",
        ["GET /sequence_subscription/{id}/"] = "subscription",
        ["GET " + Bulk] = "bulk action",
        ["GET " + Bulk + "{id}/"] = "bulk action",
        ["POST " + Bulk] = "bulk action",
        ["PUT " + Bulk + "{id}/"] = "bulk action",
        ["GET " + Edit] = "bulk edit",
        ["GET " + Edit + "{id}/"] = "bulk edit",
        ["POST " + Edit] = "bulk edit",
        ["PUT " + Edit + "{id}/"] = "bulk edit",
        ["GET " + Email] = "bulk email",
        ["GET " + Email + "{id}/"] = "bulk email",
        ["POST " + Email] = "bulk email",
        ["PUT " + Email + "{id}/"] = "bulk email",
        ["GET " + Delete] = "bulk delete",
        ["GET " + Delete + "{id}/"] = "bulk delete",
        ["POST " + Delete] = "bulk delete",
        ["PUT " + Delete + "{id}/"] = "bulk delete",
        ["GET /webhook/"] = "webhook",
        ["GET /webhook/{id}/"] = "one webhook",
        ["POST /webhook/"] = "one webhook",
        ["PUT /webhook/{id}/"] = "one webhook",
        ["GET /event/"] = "event",
        ["POST /data/search/"] = "found",
    };

    private static readonly Dictionary<string, string> s_found = new(StringComparer.Ordinal)
    {
        ["lead"] = "lead",
        ["contact"] = "contact",
        ["opportunity"] = "opportunity",
        ["sequence_subscription"] = "subscription",
        ["contact_email"] = "contact.emails[]",
        ["contact_phone"] = "contact.phones[]",
        ["contact_url"] = "contact.urls[]",
        ["activity.email"] = "activity",
        ["activity.call"] = "activity",
        ["activity.sms"] = "activity",
        ["activity.meeting"] = "activity",
        ["activity.note"] = "activity",
        ["activity.custom_activity"] = "activity",
    };

    private readonly FilledSandbox[] _sandboxes = [FilledSandbox.Sample(), FilledSandbox.Own()];
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    public static TheoryData<string> Kinds { get; } = new(ResponseTable.Members.Keys);

    [Fact]
    public void Each_place_has_a_row() => Assert.Equal(
        _sandboxes[0].Caller.Sandbox.Routes.Where(place => !place.StartsWith("DELETE", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
        s_places.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_object_is_whole_and_there_is_one_for_each_row()
    {
        foreach (FilledSandbox sandbox in _sandboxes)
        {
            foreach (string place in s_places.Keys.Where(IsList))
            {
                CheckList(sandbox, place);
            }

            CheckOthers(sandbox);
            foreach (string objectType in s_found.Keys)
            {
                CheckFound(sandbox, objectType);
            }
        }

        Assert.Equal(ResponseTable.Members.Keys.Order(StringComparer.Ordinal), _met.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_member_that_is_missing_or_of_another_kind_is_noticed(string kind)
    {
        foreach ((string name, string kinds) in ResponseCheck.Expected(kind))
        {
            JsonObject whole = [];
            foreach ((string other, string otherKinds) in ResponseCheck.Expected(kind).Where(other => other.Name != name))
            {
                whole[other] = Sample(otherKinds[0]);
            }

            Assert.Contains($"{kind}.{name} is missing", ResponseCheck.Faults(kind, whole, _met));
            whole[name] = Sample(kinds[0] == 'n' ? 's' : 'n');
            Assert.Contains(
                ResponseCheck.Faults(kind, whole, _met),
                fault => fault.StartsWith($"{kind}.{name} is ", StringComparison.Ordinal));
        }
    }

    private void CheckList(FilledSandbox sandbox, string place)
    {
        string path = place.Split(' ')[1];
        foreach (JsonNode list in Queries(sandbox, path).Select(query => sandbox.Send("GET", path + query)))
        {
            Whole(path == "/event/" ? "events" : "list", list);
            Assert.NotEmpty(list["data"]!.AsArray());
            foreach (JsonNode? item in list["data"]!.AsArray())
            {
                Whole(s_places[place], item);
                if (s_places.TryGetValue(place + "{id}/", out string? alone))
                {
                    Whole(alone, sandbox.Send("GET", $"{path}{item!["id"]}/"));
                }
            }
        }
    }

    private void CheckOthers(FilledSandbox sandbox)
    {
        Whole("me", sandbox.Send("GET", "/me/"));
        Whole("tokens", sandbox.Tokens());
        JsonNode action = sandbox.Send("POST", Bulk, """{"action_type":"pause"}""");
        Whole("bulk action", action);
        Whole("bulk action", sandbox.Send("PUT", $"{Bulk}{action["id"]}/", """{"status":"paused"}"""));
        Whole("rendered mail", sandbox.Send(
            "GET", Rendering.Replace("{id}", SandboxIds.IntroductionTemplate) + "?contact_preference=contact&query=*"));
        JsonNode edit = sandbox.CreateEdit();
        Whole("bulk edit", edit);
        Whole("bulk edit", sandbox.Send("PUT", $"{Edit}{edit["id"]}/", """{"status":"paused"}"""));
        JsonNode email = sandbox.CreateEmail();
        Whole("bulk email", email);
        Whole("bulk email", sandbox.Send("PUT", $"{Email}{email["id"]}/", """{"status":"paused"}"""));
        JsonNode delete = sandbox.CreateDelete();
        Whole("bulk delete", delete);
        Whole("bulk delete", sandbox.Send("PUT", $"{Delete}{delete["id"]}/", """{"status":"paused"}"""));
        JsonNode webhook = sandbox.CreateWebhook();
        Whole("one webhook", webhook);
        Whole("one webhook", sandbox.Send("PUT", $"/webhook/{webhook["id"]}/", """{"status":"paused"}"""));
        Whole("one webhook", sandbox.Send("PUT", $"/webhook/{webhook["id"]}/", """{"status":"active"}"""));
        foreach (JsonNode? told in sandbox.Send("GET", "/event/")["data"]!.AsArray())
        {
            Whole(
                (string?)told!["object_type"] switch
                {
                    "sequence_subscription" => "subscription",
                    "bulk_action.edit" => "bulk edit",
                    "bulk_action.email" => "bulk email",
                    "bulk_action.delete" => "bulk delete",
                    "activity.email" => "activity",
                    "lead" => "lead",
                    _ => "bulk action",
                },
                told["data"]);
        }
    }

    private void CheckFound(FilledSandbox sandbox, string objectType)
    {
        string kind = s_found[objectType];
        string fields = string.Join(",", ResponseCheck.Expected(kind).Select(member => $"\"{member.Name}\""));
        JsonNode found = sandbox.Send("POST", "/data/search/", $$"""
            { "query": { "type": "object_type", "object_type": "{{objectType}}" }, "_limit": 200, "include_counts": true,
              "_fields": { "{{objectType}}": [ {{fields}} ] } }
            """);
        Whole("found", found);
        Assert.NotEmpty(found["data"]!.AsArray());
        Assert.All(found["data"]!.AsArray(), item => Whole(kind, item));
    }

    private static bool IsList(string place) =>
        place.StartsWith("GET", StringComparison.Ordinal)
        && !place.Contains('{', StringComparison.Ordinal)
        && place != "GET /me/";

    private static IEnumerable<string> Queries(FilledSandbox sandbox, string path) => path switch
    {
        "/saved_search/" => ["?type__in=lead,contact"],
        "/sequence_subscription/" =>
            sandbox.Send("GET", "/sequence/")["data"]!.AsArray().Select(item => $"?sequence_id={item!["id"]}")
                .Where(query => sandbox.Send("GET", path + query)["data"]!.AsArray().Count > 0),
        _ => [""],
    };

    private static JsonNode? Sample(char kind) => kind switch
    {
        's' => "text",
        'n' => 1,
        'b' => true,
        'l' => new JsonArray(),
        _ => new JsonObject(),
    };

    private void Whole(string kind, JsonNode? item)
    {
        List<string> faults = ResponseCheck.Faults(kind, item, _met);
        Assert.True(faults.Count == 0, string.Join("\n", faults) + "\n" + item);
    }
}
