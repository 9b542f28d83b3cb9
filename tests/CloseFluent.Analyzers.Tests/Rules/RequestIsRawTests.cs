using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.RequestIsRawRule, CloseFluent.CodeFixes.RequestIsRawFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class RequestIsRawTests
{
    private const string Url = "\"https://api.close.com/api/v1/bulk_action/sequence_subscription/\"";

    [Fact]
    public Task Rewrites_an_anonymous_object() => HttpCallMethod.FixesAsync(
        /* lang=c#-test */ """
        var response = await http.{|#0:PostAsJsonAsync|}(URL, new { action_type = "subscribe", sequence_id = id, sender_account_id = "emailacct_1", sender_name = "Ada", sender_email = mail,
                    contact_preference = "lead", calls_assigned_to = new[] { "user_1", id }, s_query = new { type = "id", value = "lead_1" }, results_limit = 5, send_done_email = false });
                response.EnsureSuccessStatusCode();
        """,
        "await Bulk.Subscribe(id).From(new Sender(\"emailacct_1\", \"Ada\", mail)).Preference(ContactPreference.Lead)"
            + ".To(Leads.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_1\"}\"\"\").Take(5)).AssignCallsTo(\"user_1\", "
            + "id).WithoutDoneEmail().SendAsync(close, token);",
        note: "");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com/api/v1".AppendPathSegment("bulk_action/sequence_subscription").WithBasicAuth(id, "").[|PostJsonAsync|](new { action_type = "pause", sequence_id = id, query = "lead_status:x" });""",
        /* lang=c#-test */ """await Bulk.Pause(id).To(Leads.Search("lead_status:x")).SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """const string root = "https://api.close.com/api/v1"; await """
            + /* lang=c#-test */ """$"{root}/bulk_action/sequence_subscription/".[|PostJsonAsync|](new { action_type """
            + /* lang=c#-test */ """= "resume_finished" });""",
        /* lang=c#-test */ """const string root = "https://api.close.com/api/v1"; await """
            + /* lang=c#-test */ """Bulk.ResumeFinishedAllSequences().ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """(await http.[|PostAsync|](URL, new """
            + /* lang=c#-test */ """StringContent("{\"action_type\":\"resume\",\"sequence_id\":\"seq_1\",\"sort\":[]}"))).EnsureSuccessStatusCode();""",
        /* lang=c#-test */ """await Bulk.Resume("seq_1").ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """var url = URL; await http.[|PostAsync|](url, JsonContent.Create(new { action_type """
            + /* lang=c#-test */ """= "pause", send_done_email = true }));""",
        /* lang=c#-test */ """var url = URL; await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);""")]
    public Task Rewrites(string body, string expected) => HttpCallMethod.FixesAsync(body, expected);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await http.SendAsync({|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(new { action_type = "pause" }) }|});""",
        /* lang=c#-test */ """await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """_ = await http.SendAsync({|#0:new(HttpMethod.Post, URL) { Content = new """
            + /* lang=c#-test */ """StringContent("{\"action_type\":\"pause\"}") }|}, token).ConfigureAwait(false);""",
        /* lang=c#-test */ """await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token).ConfigureAwait(false);""")]
    [InlineData(
        /* lang=c#-test */ """var json = JsonSerializer.Serialize(new { action_type = "pause" }); await """
            + /* lang=c#-test */ """http.{|#0:PostAsync|}(URL, new StringContent(JsonSerializer.Serialize(new { """
            + /* lang=c#-test */ """action_type = "pause" })), token);""",
        /* lang=c#-test */ """var json = JsonSerializer.Serialize(new { action_type = "pause" }); await """
            + /* lang=c#-test */ """Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com/api/v1".AppendPathSegment("bulk_action").AppendPathSegment("sequence_subscription").{|#0:PostStringAsync|}("{\"action_type\":\"pause\"}");""",
        /* lang=c#-test */ """await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """await http.SendAsync({|#0:new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = """
            + /* lang=c#-test */ """new Uri(URL), Content = JsonContent.Create(BODY) }|});""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await http.SendAsync({|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY), Headers = { Accept = { } } }|});""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await http.{|#0:PostAsync|}(content: JsonContent.Create(BODY), requestUri: URL);""",
        "await SENT;")]
    public Task Rewrites_messages_and_chains(
        string body, string expected) => HttpCallMethod.FixesAsync(body, expected, note: "");

    [Theory]
    [InlineData(
        /* lang=c#-test */ "HttpRequestMessage request = {|#0:new(HttpMethod.Post, URL)|};\n        request.Content = "
            + /* lang=c#-test */ "JsonContent.Create(BODY);\n        request.Headers.Authorization = null;\n        using "
            + /* lang=c#-test */ "HttpResponseMessage response = await http.SendAsync(request);\n        "
            + /* lang=c#-test */ "response.EnsureSuccessStatusCode();",
        "Authorization")]
    [InlineData(
        /* lang=c#-test */ """await http.SendAsync({|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY), Version = new(2, 0), Headers = { { "Authorization", id }, """
            + /* lang=c#-test */ """{ "Accept", "application/json" } } }|});""",
        "Authorization and Version")]
    [InlineData(
        /* lang=c#-test */ "var request = {|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = "
            + /* lang=c#-test */ "JsonContent.Create(BODY) }|};\n        request.Headers.Add(\"User-Agent\", id);\n       "
            + /* lang=c#-test */ " request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;\n        await "
            + /* lang=c#-test */ "http.SendAsync(request);",
        "User-Agent and VersionPolicy")]
    public Task Names_what_the_client_decides(string body, string names) =>
        HttpCallMethod.FixesAsync(body, "await SENT;", ", with an ICloseClient in place of " + names);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var request = {|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY) }|}; request.Headers.Add("X-Trace", id); await """
            + /* lang=c#-test */ """http.SendAsync(request);""",
        "its header 'X-Trace' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """var request = {|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY) }|}; request.Headers.Date = null; await """
            + /* lang=c#-test */ """http.SendAsync(request);""",
        "its header 'Date' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """var request = {|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY) }|}; request.Headers.Add(id, id); await """
            + /* lang=c#-test */ """http.SendAsync(request);""",
        "a header of it has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await http.SendAsync({|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY), Headers = { { "X-Trace", id } } }|});""",
        "its header 'X-Trace' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """var content = new StringContent(JSON); content.Headers.Add("X-Trace", id); await """
            + /* lang=c#-test */ """http.{|#0:PostAsync|}(URL, content);""",
        "its header 'X-Trace' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await http.{|#0:PostAsJsonAsync|}("https://api.close.com/api/v1/bulk_action/sequence_subscription/?_fields=id", BODY);""",
        "its address has a query")]
    [InlineData(
        /* lang=c#-test */ """await http?.{|#0:PostAsJsonAsync|}(URL, BODY)!;""",
        "it is sent only where '?.' finds something")]
    public Task Leaves_alone_what_would_be_lost(string body, string reason) =>
        HttpCallMethod.IsLeftAloneAsync(body, "write it by hand, since " + reason);

    [Fact]
    public Task Keeps_comments() => HttpCallMethod.FixesAsync(
        /* lang=c#-test */ """
        var body = new { action_type = "pause", /* only hers */ sequence_id = id };
                // Why.
                var r = await http.[|PostAsJsonAsync|](URL, body); // When.
                // Must go well.
                r.EnsureSuccessStatusCode();
        """,
        /* lang=c#-test */ """
        // Why.
                /* only hers */
                // When.
                // Must go well.
                await Bulk.Pause(id).ToAllLeads().SendAsync(close, token);
        """);

    [Theory]
    [InlineData(
        /* lang=c#-test */ "var body = new { action_type = \"pause\", sequence_id = id };\n        await "
            + /* lang=c#-test */ "http.[|PostAsJsonAsync|](URL, body);",
        /* lang=c#-test */ """await Bulk.Pause(id).ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ "string json = \"{\\\"action_type\\\":\\\"pause\\\"}\";\n        var content = new "
            + /* lang=c#-test */ "StringContent(json);\n        content.Headers.ContentType = null;\n        using var r "
            + /* lang=c#-test */ "= await http.[|PostAsync|](URL, content);\n        r.EnsureSuccessStatusCode();",
        /* lang=c#-test */ """await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ "var body = new { action_type = \"pause\", sequence_id = close.ToString() };\n        var url "
            + /* lang=c#-test */ "= URL;\n        using StringContent content = new(JsonSerializer.Serialize(body));\n    "
            + /* lang=c#-test */ "    await http.[|PostAsync|](url, content);",
        /* lang=c#-test */ "var url = URL;\n        await Bulk.Pause(close.ToString()).ToAllLeads().SendAsync(close, "
            + /* lang=c#-test */ "token);")]
    [InlineData(
        /* lang=c#-test */ "var content = JsonContent.Create(new { action_type = \"pause\" });\n        var request = "
            + /* lang=c#-test */ "[|new HttpRequestMessage(HttpMethod.Post, URL) { Content = content }|];\n        await "
            + /* lang=c#-test */ "http.SendAsync(request);",
        /* lang=c#-test */ """await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """var body = new { action_type = "pause" }; Console.WriteLine(body); await """
            + /* lang=c#-test */ """http.[|PostAsJsonAsync|](URL, body);""",
        /* lang=c#-test */ """var body = new { action_type = "pause" }; Console.WriteLine(body); await """
            + /* lang=c#-test */ """Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """var body = new { action_type = "pause" }; var json = JsonSerializer.Serialize(body); """
            + /* lang=c#-test */ """Console.WriteLine(json); await http.[|PostAsync|](URL, new StringContent(json));""",
        /* lang=c#-test */ """var body = new { action_type = "pause" }; var json = JsonSerializer.Serialize(body); """
            + /* lang=c#-test */ """Console.WriteLine(json); await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, """
            + /* lang=c#-test */ """token);""")]
    [InlineData(
        /* lang=c#-test */ """const string json = "{\"action_type\":\"pause\"}", other = json; await """
            + /* lang=c#-test */ """http.[|PostAsync|](URL, new StringContent(json)); Console.WriteLine(other);""",
        /* lang=c#-test */ """const string json = "{\"action_type\":\"pause\"}", other = json; await """
            + /* lang=c#-test */ """Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token); """
            + /* lang=c#-test */ """Console.WriteLine(other);""")]
    [InlineData(
        /* lang=c#-test */ "var filter = new { type = \"id\", value = \"lead_1\" };\n        var body = new { action_type "
            + /* lang=c#-test */ "= \"pause\", s_query = filter };\n        await http.[|PostAsJsonAsync|](URL, body);",
        /* lang=c#-test */ "var filter = new { type = \"id\", value = \"lead_1\" };\n        await "
            + /* lang=c#-test */ "Bulk.PauseAllSequences().To(Leads.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_1\"}\"\"\")).SendAsync(close, token);")]
    [InlineData(
        /* lang=c#-test */ """await http.[|PostAsJsonAsync|](URL, new Dictionary<string, object?> { ["action_type"] """
            + /* lang=c#-test */ """= "pause", ["sequence_id"] = id, ["s_query"] = new Dictionary<string, object> { """
            + /* lang=c#-test */ """{ "type", "id" }, { "value", "lead_1" } } });""",
        /* lang=c#-test */ "await Bulk.Pause(id).To(Leads.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_1\"}\"\"\")).SendAsync(close, token);")]
    [InlineData(
        /* lang=c#-test */ "Dictionary<string, string> body = new() { { \"action_type\", \"pause\" }, { \"sequence_id\", "
            + /* lang=c#-test */ "id } };\n        await URL.[|PostJsonAsync|](body);",
        /* lang=c#-test */ """await Bulk.Pause(id).ToAllLeads().SendAsync(close, token);""")]
    public Task Follows_variables_and_dictionaries(string body, string expected) => Rewrites(body, expected);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await http.[|PostAsJsonAsync|]("bulk_action/sequence_subscription/", BODY);""", "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await http.[|PostAsJsonAsync|](id + "/bulk_action/sequence_subscription/", BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await http.[|PostAsJsonAsync|]("bulk_action/" + "sequence_subscription/", BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """var url = id + "/bulk_action/sequence_subscription/"; await http.[|PostAsJsonAsync|](url, """
            + /* lang=c#-test */ """BODY);""",
        /* lang=c#-test */ """var url = id + "/bulk_action/sequence_subscription/"; await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """const string kind = "sequence_subscription"; await """
            + /* lang=c#-test */ """http.[|PostAsJsonAsync|]($"{id}/bulk_action/{kind}/", BODY);""",
        /* lang=c#-test */ """const string kind = "sequence_subscription"; await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """var root = new Uri("https://api.close.com/api/v1/"); await http.[|PostAsJsonAsync|](new """
            + /* lang=c#-test */ """Uri(root, "bulk_action/sequence_subscription/"), BODY);""",
        /* lang=c#-test */ """var root = new Uri("https://api.close.com/api/v1/"); await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """await http.[|PostAsJsonAsync|](new Uri("bulk_action/sequence_subscription/", """
            + /* lang=c#-test */ """UriKind.Relative), BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """var own = new HttpClient { BaseAddress = new Uri("https://api.close.com/api/v1/") }; await """
            + /* lang=c#-test */ """own.[|PostAsJsonAsync|]("bulk_action/sequence_subscription/", BODY);""",
        /* lang=c#-test */ """var own = new HttpClient { BaseAddress = new Uri("https://api.close.com/api/v1/") }; await """
            + /* lang=c#-test */ """SENT;""")]
    [InlineData(
        /* lang=c#-test */ """using HttpClient own = new() { BaseAddress = """
            + /* lang=c#-test */ """new("https://api.close.com/api/v1/bulk_action/") }; await """
            + /* lang=c#-test */ """own.[|PostAsJsonAsync|]("sequence_subscription/", BODY);""",
        /* lang=c#-test */ """using HttpClient own = new() { BaseAddress = """
            + /* lang=c#-test */ """new("https://api.close.com/api/v1/bulk_action/") }; await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """http.BaseAddress = new Uri("https://api.close.com/api/v1/bulk_action"); await """
            + /* lang=c#-test */ """http.[|PostAsJsonAsync|]("sequence_subscription/", BODY);""",
        /* lang=c#-test */ """http.BaseAddress = new Uri("https://api.close.com/api/v1/bulk_action"); await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com/api/v1".AppendPathSegment("bulk_action/sequence_subscription/").[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com/api/v1/".AppendPathSegments("bulk_action", "sequence_subscription/").WithTimeout(3).[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await id.AppendPathSegments(new[] { "bulk_action", "sequence_subscription" """
            + /* lang=c#-test */ """}).[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """var url = id.AppendPathSegments("bulk_action", "sequence_subscription"); await """
            + /* lang=c#-test */ """url.WithBasicAuth(id, "").[|PostJsonAsync|](BODY);""",
        /* lang=c#-test */ """var url = id.AppendPathSegments("bulk_action", "sequence_subscription"); await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """var request = id.AppendPathSegment("bulk_action/sequence_subscription").WithBasicAuth(id, ""); await request.[|PostJsonAsync|](BODY);""",
        /* lang=c#-test */ """var request = id.AppendPathSegment("bulk_action/sequence_subscription").WithBasicAuth(id, ""); await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """await Flurl.Url.Combine(id, "bulk_action", "sequence_subscription/").[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await http.[|PostAsync|](Flurl.Url.Combine(id, "bulk_action/sequence_subscription/"), """
            + /* lang=c#-test */ """JsonContent.Create(BODY));""",
        "await SENT;")]
    public Task Knows_addresses_of_parts(string body, string expected) => Rewrites(body, expected);

    [Theory]
    [InlineData(/* lang=c#-test */ """var body = new { action_type = "pause", sequence_id = id }; id = "seq_1";""")]
    [InlineData(/* lang=c#-test */ """var body = new { action_type = "pause", sequence_id = close.ToString() }; """
        + /* lang=c#-test */ """Console.WriteLine(1);""")]
    [InlineData(
        /* lang=c#-test */ """var body = new { action_type = "pause", sequence_id = close.ToString() }; var copy = body;""")]
    [InlineData(/* lang=c#-test */ """var body = new { action_type = "pause", sequence_id = _id }; Console.WriteLine(1);""")]
    [InlineData(/* lang=c#-test */ """var body = new { action_type = "pause", sequence_id = id }; void Change() => id """
        + /* lang=c#-test */ """= ""; Change();""")]
    public Task Leaves_what_may_change_before_it_is_sent(string before) => Message_states_why_there_is_no_fix(
        before + " await http.{|#0:PostAsJsonAsync|}(URL, body);",
        "write it by hand, since what its body is made of may change before it is sent");

    [Theory]
    [InlineData(/* lang=c#-test */ """object body = new { action_type = "pause" }; body = http;""")]
    [InlineData(/* lang=c#-test */ """var body = new Dictionary<string, object> { ["action_type"] = "pause" }; """
        + /* lang=c#-test */ """body["sequence_id"] = id;""")]
    [InlineData(/* lang=c#-test */ """var body = new Dictionary<string, object> { ["action_type"] = "pause" }; """
        + /* lang=c#-test */ """body.Add("sequence_id", id);""")]
    [InlineData(/* lang=c#-test */ """var body = new Dictionary<string, object>(StringComparer.Ordinal) { ["action_type"] """
        + /* lang=c#-test */ """= "pause" };""")]
    [InlineData(/* lang=c#-test */ """var body = new Dictionary<string, object> { ["action_type"] = "pause", [id] = 1 };""")]
    [InlineData(/* lang=c#-test */ """var body = new Dictionary<string, object> { ["action_type"] = "pause", """
        + /* lang=c#-test */ """["action_type"] = "resume" };""")]
    public Task Has_no_fix_where_the_body_is_built_elsewhere(string before) => Message_states_why_there_is_no_fix(
        before + " await http.{|#0:PostAsJsonAsync|}(URL, body);",
        "write it by hand, since its body is neither an anonymous object nor a dictionary nor constant JSON");

    [Fact]
    public Task Sees_options_on_the_way_to_the_body() => Message_states_why_there_is_no_fix(
        /* lang=c#-test */ """var json = JsonSerializer.Serialize(new { action_type = "pause" }, new """
            + /* lang=c#-test */ """JsonSerializerOptions()); await http.{|#0:PostAsync|}(URL, new StringContent(json));""",
        "write it by hand, since options of the serializer decide what its body says");

    [Fact]
    public Task Leaves_the_client_open_where_there_is_none() => Rule.FixesAsync(
        /* lang=c#-test */ $$"""using System.Net.Http.Json; class C { async Task M(HttpClient http) { await http.[|PostAsJsonAsync|]({{Url}}, new { action_type = "pause" }); } }""",
        /* lang=c#-test */ """using System.Net.Http.Json; class C { async Task M(HttpClient http) { await """
            + /* lang=c#-test */ """Bulk.PauseAllSequences().ToAllLeads().SendAsync(null /* an ICloseClient: create one """
            + /* lang=c#-test */ """and reuse it */); } }""");

    [Fact]
    public Task Rewrites_a_program() => Rule.FixesAsync(
        /* lang=c#-test */ $"ICloseClient close = null!; var http = new HttpClient();\nvar r = await http.[|PostAsync|]({Url}, new StringContent(\"{{\\\"action_type\\\":\\\"pause\\\"}}\"));\nr.EnsureSuccessStatusCode();",
        /* lang=c#-test */ "ICloseClient close = null!; var http = new HttpClient();\nawait "
            + /* lang=c#-test */ "Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);");

    [Theory]
    [InlineData("new { action_type = \"pause\", extra = 1 }", "'extra' has no counterpart there")]
    [InlineData("new { action_type = id }", "its action_type is not constant")]
    [InlineData("new { action_type = \"reassign\" }", "there is no 'Bulk.ReassignAllSequences'")]
    [InlineData("new { action_type = \"pause\", sequence_id = http }", "sequence_id does not convert to SequenceId")]
    [InlineData("new { action_type = \"pause\", s_query = http }", "its s_query or sort is not constant")]
    [InlineData("new { action_type = \"pause\", send_done_email = flag }", "send_done_email is not constant")]
    [InlineData("new { action_type = \"subscribe\", sequence_id = id }", "sender_account_id is missing")]
    [InlineData("http", "its body is neither an anonymous object nor a dictionary nor constant JSON")]
    public Task Message_names_the_obstacle(string body, string reason) => HttpCallMethod.IsLeftAloneAsync(
        /* lang=c#-test */ $"await http.{{|#0:PostAsJsonAsync|}}(URL, {body});", "write it by hand, since " + reason);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var r = {|#0:new RestRequest("bulk_action/sequence_subscription/", Method.Post)|};""",
        "write it by hand, since RestSharp puts its body together elsewhere")]
    [InlineData(
        /* lang=c#-test */ """var r = {|#0:new HttpRequestMessage(HttpMethod.Post, URL)|}; Send(r);""",
        "write it by hand, since its request is built or sent elsewhere")]
    [InlineData(
        /* lang=c#-test */ """var r = {|#0:new HttpRequestMessage(HttpMethod.Post, URL)|}; await http.SendAsync(r);""",
        "write it by hand, since its body is neither an anonymous object nor a dictionary nor constant JSON")]
    [InlineData(
        /* lang=c#-test */ """var r = await http.{|#0:PostAsJsonAsync|}(URL, new { action_type = "pause" }); """
            + /* lang=c#-test */ """Console.WriteLine(r.StatusCode);""",
        "write 'Bulk.PauseAllSequences().ToAllLeads()' by hand, since its response is used")]
    [InlineData(
        /* lang=c#-test */ """var r = await URL.{|#0:PostJsonAsync|}(new { action_type = "pause" }).ReceiveString();""",
        "write 'Bulk.PauseAllSequences().ToAllLeads()' by hand, since its response is used")]
    [InlineData(
        /* lang=c#-test */ """await http.{|#0:PostAsJsonAsync|}(URL, new { action_type = "pause" }, new """
            + /* lang=c#-test */ """JsonSerializerOptions());""",
        "write it by hand, since options of the serializer decide what its body says")]
    public Task Message_states_why_there_is_no_fix(string body, string reason) => HttpCallMethod.IsLeftAloneAsync(body, reason);

    [Theory]
    [InlineData("id ?? JSON")]
    [InlineData("flag ? id : JSON")]
    [InlineData("flag ? JSON : \"{\\\"action_type\\\":\\\"resume\\\"}\"")]
    public Task Takes_no_branch_for_the_whole_body(string body) => Message_states_why_there_is_no_fix(
        /* lang=c#-test */ $"await http.{{|#0:PostAsync|}}(URL, new StringContent({body}));",
        "write it by hand, since its body is neither an anonymous object nor a dictionary nor constant JSON");

    [Theory]
    [InlineData(/* lang=c#-test */ """await http.GetAsync(URL);""")]
    [InlineData(/* lang=c#-test */ """await http.PostAsJsonAsync("https://example.com/bulk", new { a = 1 });""")]
    [InlineData(/* lang=c#-test */ """await http.PostAsJsonAsync("https://api.close.com/api/v1/bulk_action/sequence_subscription/bulkseqsub_1/", new { status = "paused" });""")]
    [InlineData(/* lang=c#-test */ """var r = new RestRequest("bulk_action/sequence_subscription/", Method.Get);""")]
    [InlineData(/* lang=c#-test */ """var text = URL;""")]
    [InlineData(/* lang=c#-test */ """await "https://api.close.com/api/v1".AppendPathSegments("sequence_subscription", "bulk_action").PostJsonAsync(new { a = 1 });""")]
    [InlineData(/* lang=c#-test */ """await "https://api.close.com/api/v1/bulk_action".AppendPathSegment("sms").PostJsonAsync(new { a = 1 });""")]
    [InlineData(/* lang=c#-test */ """await "https://api.close.com/api/v1/bulk_action/sequence_subscription".AppendPathSegment(id).PostJsonAsync(new { a = 1 });""")]
    [InlineData(
        /* lang=c#-test */ """await http.PostAsJsonAsync($"bulk_action/sequence_subscription/{id}", new { a = 1 });""")]
    [InlineData(/* lang=c#-test */ """await http.PostAsJsonAsync("sequence_subscription/", new { a = 1 });""")]
    [InlineData(/* lang=c#-test */ """http.BaseAddress = new Uri("https://api.close.com/api/v1/"); await """
        + /* lang=c#-test */ """http.PostAsJsonAsync("sequence_subscription/", new { a = 1 });""")]
    [InlineData(
        /* lang=c#-test */ """await http.PostAsJsonAsync(URL.Replace("sequence_subscription", "email"), new { a = 1 });""")]
    [InlineData(/* lang=c#-test */ """var url = URL; url = id; await http.PostAsJsonAsync(url, new { a = 1 });""")]
    public Task Is_silent(string body) => HttpCallMethod.IsSilentAsync(body);
}
