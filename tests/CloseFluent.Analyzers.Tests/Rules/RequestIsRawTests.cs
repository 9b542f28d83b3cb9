using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.RequestIsRawRule, CloseFluent.CodeFixes.RequestIsRawFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class RequestIsRawTests
{
    private const string Url = "\"https://api.close.com/api/v1/bulk_action/sequence_subscription/\"";

    [Fact]
    public Task Rewrites_an_anonymous_object() => FixesAsync(
        Http($$"""
            var response = await http.{|#0:PostAsJsonAsync|}({{Url}}, new { action_type = "subscribe", sequence_id = id, sender_account_id = "emailacct_1", sender_name = "Ada", sender_email = mail,
                contact_preference = "lead", calls_assigned_to = new[] { "user_1", id }, s_query = new { type = "id", value = "lead_1" }, results_limit = 5, send_done_email = false });
            response.EnsureSuccessStatusCode();
            """),
        "This request can be a fluent chain that the compiler checks: write 'Bulk.Subscribe(id).From(new Sender(\"emailacct_1\", \"Ada\", mail)).Preference(ContactPreference.Lead)"
            + ".To(Leads.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_1\"}\"\"\").Take(5)).AssignCallsTo(\"user_1\", id).WithoutDoneEmail()'",
        Http("await Bulk.Subscribe(id).From(new Sender(\"emailacct_1\", \"Ada\", mail)).Preference(ContactPreference.Lead)"
            + ".To(Leads.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_1\"}\"\"\").Take(5)).AssignCallsTo(\"user_1\", id).WithoutDoneEmail().SendAsync(close);"));

    [Theory]
    [InlineData("await \"https://api.close.com/api/v1\".AppendPathSegment(\"bulk_action/sequence_subscription\").WithBasicAuth(id, \"\").[|PostJsonAsync|](new { action_type = \"pause\", sequence_id = id, query = \"lead_status:x\" });", "await Bulk.Pause(id).To(Leads.Search(\"lead_status:x\")).SendAsync(close);")]
    [InlineData("const string root = \"https://api.close.com/api/v1\"; await $\"{root}/bulk_action/sequence_subscription/\".[|PostJsonAsync|](new { action_type = \"resume_finished\" });", "const string root = \"https://api.close.com/api/v1\"; await Bulk.ResumeFinishedAllSequences().ToAllLeads().SendAsync(close);")]
    [InlineData("(await http.[|PostAsync|](URL, new StringContent(\"{\\\"action_type\\\":\\\"resume\\\",\\\"sequence_id\\\":\\\"seq_1\\\",\\\"sort\\\":[]}\"))).EnsureSuccessStatusCode();", "await Bulk.Resume(\"seq_1\").ToAllLeads().SendAsync(close);")]
    [InlineData("var url = URL; await http.[|PostAsync|](url, JsonContent.Create(new { action_type = \"pause\", send_done_email = true }));", "var url = URL; await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);")]
    public Task Rewrites(string body, string expected) => FixesAsync(
        Http(body.Replace("URL", Url, StringComparison.Ordinal)), Http(expected.Replace("URL", Url, StringComparison.Ordinal)));

    [Theory]
    [InlineData("await http.SendAsync({|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = JsonContent.Create(new { action_type = \"pause\" }) }|});", "await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);")]
    [InlineData("_ = await http.SendAsync({|#0:new(HttpMethod.Post, URL) { Content = new StringContent(\"{\\\"action_type\\\":\\\"pause\\\"}\") }|}, token).ConfigureAwait(false);", "await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token).ConfigureAwait(false);")]
    [InlineData("var json = JsonSerializer.Serialize(new { action_type = \"pause\" }); await http.{|#0:PostAsync|}(URL, new StringContent(JsonSerializer.Serialize(new { action_type = \"pause\" })), token);", "var json = JsonSerializer.Serialize(new { action_type = \"pause\" }); await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);")]
    [InlineData("await \"https://api.close.com/api/v1\".AppendPathSegment(\"bulk_action\").AppendPathSegment(\"sequence_subscription\").{|#0:PostStringAsync|}(\"{\\\"action_type\\\":\\\"pause\\\"}\");", "await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);")]
    public Task Rewrites_messages_and_chains(string body, string expected) => FixesAsync(
        Http(body.Replace("URL", Url, StringComparison.Ordinal)),
        "This request can be a fluent chain that the compiler checks: write '"
            + expected[(expected.LastIndexOf("await ", StringComparison.Ordinal) + 6)..expected.LastIndexOf(".SendAsync", StringComparison.Ordinal)] + "'",
        Http(expected));

    [Theory]
    [InlineData("var body = new { action_type = \"pause\", sequence_id = id };\n        await http.[|PostAsJsonAsync|](URL, body);", "await Bulk.Pause(id).ToAllLeads().SendAsync(close);")]
    [InlineData("string json = \"{\\\"action_type\\\":\\\"pause\\\"}\";\n        var content = new StringContent(json);\n        content.Headers.ContentType = null;\n        using var r = await http.[|PostAsync|](URL, content);\n        r.EnsureSuccessStatusCode();", "await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);")]
    [InlineData("var body = new { action_type = \"pause\", sequence_id = close.ToString() };\n        var url = URL;\n        using StringContent content = new(JsonSerializer.Serialize(body));\n        await http.[|PostAsync|](url, content);", "var url = URL;\n        await Bulk.Pause(close.ToString()).ToAllLeads().SendAsync(close);")]
    [InlineData("var content = JsonContent.Create(new { action_type = \"pause\" });\n        var request = [|new HttpRequestMessage(HttpMethod.Post, URL) { Content = content }|];\n        await http.SendAsync(request);", "await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);")]
    [InlineData("var body = new { action_type = \"pause\" }; Console.WriteLine(body); await http.[|PostAsJsonAsync|](URL, body);", "var body = new { action_type = \"pause\" }; Console.WriteLine(body); await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);")]
    [InlineData("var body = new { action_type = \"pause\" }; var json = JsonSerializer.Serialize(body); Console.WriteLine(json); await http.[|PostAsync|](URL, new StringContent(json));", "var body = new { action_type = \"pause\" }; var json = JsonSerializer.Serialize(body); Console.WriteLine(json); await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);")]
    [InlineData("const string json = \"{\\\"action_type\\\":\\\"pause\\\"}\", other = json; await http.[|PostAsync|](URL, new StringContent(json)); Console.WriteLine(other);", "const string json = \"{\\\"action_type\\\":\\\"pause\\\"}\", other = json; await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close); Console.WriteLine(other);")]
    [InlineData("var filter = new { type = \"id\", value = \"lead_1\" };\n        var body = new { action_type = \"pause\", s_query = filter };\n        await http.[|PostAsJsonAsync|](URL, body);", "var filter = new { type = \"id\", value = \"lead_1\" };\n        await Bulk.PauseAllSequences().To(Leads.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_1\"}\"\"\")).SendAsync(close);")]
    [InlineData("await http.[|PostAsJsonAsync|](URL, new Dictionary<string, object?> { [\"action_type\"] = \"pause\", [\"sequence_id\"] = id, [\"s_query\"] = new Dictionary<string, object> { { \"type\", \"id\" }, { \"value\", \"lead_1\" } } });", "await Bulk.Pause(id).To(Leads.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_1\"}\"\"\")).SendAsync(close);")]
    [InlineData("Dictionary<string, string> body = new() { { \"action_type\", \"pause\" }, { \"sequence_id\", id } };\n        await URL.[|PostJsonAsync|](body);", "await Bulk.Pause(id).ToAllLeads().SendAsync(close);")]
    public Task Follows_variables_and_dictionaries(string body, string expected) => Rewrites(body, expected);

    [Theory]
    [InlineData("await http.[|PostAsJsonAsync|](\"bulk_action/sequence_subscription/\", BODY);", "await SENT;")]
    [InlineData("await http.[|PostAsJsonAsync|](id + \"/bulk_action/sequence_subscription/\", BODY);", "await SENT;")]
    [InlineData("await http.[|PostAsJsonAsync|](\"bulk_action/\" + \"sequence_subscription/\", BODY);", "await SENT;")]
    [InlineData("var url = id + \"/bulk_action/sequence_subscription/\"; await http.[|PostAsJsonAsync|](url, BODY);", "var url = id + \"/bulk_action/sequence_subscription/\"; await SENT;")]
    [InlineData("const string kind = \"sequence_subscription\"; await http.[|PostAsJsonAsync|]($\"{id}/bulk_action/{kind}/\", BODY);", "const string kind = \"sequence_subscription\"; await SENT;")]
    [InlineData("var root = new Uri(\"https://api.close.com/api/v1/\"); await http.[|PostAsJsonAsync|](new Uri(root, \"bulk_action/sequence_subscription/\"), BODY);", "var root = new Uri(\"https://api.close.com/api/v1/\"); await SENT;")]
    [InlineData("await http.[|PostAsJsonAsync|](new Uri(\"bulk_action/sequence_subscription/\", UriKind.Relative), BODY);", "await SENT;")]
    [InlineData("var own = new HttpClient { BaseAddress = new Uri(\"https://api.close.com/api/v1/\") }; await own.[|PostAsJsonAsync|](\"bulk_action/sequence_subscription/\", BODY);", "var own = new HttpClient { BaseAddress = new Uri(\"https://api.close.com/api/v1/\") }; await SENT;")]
    [InlineData("using HttpClient own = new() { BaseAddress = new(\"https://api.close.com/api/v1/bulk_action/\") }; await own.[|PostAsJsonAsync|](\"sequence_subscription/\", BODY);", "using HttpClient own = new() { BaseAddress = new(\"https://api.close.com/api/v1/bulk_action/\") }; await SENT;")]
    [InlineData("http.BaseAddress = new Uri(\"https://api.close.com/api/v1/bulk_action\"); await http.[|PostAsJsonAsync|](\"sequence_subscription/\", BODY);", "http.BaseAddress = new Uri(\"https://api.close.com/api/v1/bulk_action\"); await SENT;")]
    [InlineData("await \"https://api.close.com/api/v1\".AppendPathSegment(\"bulk_action/sequence_subscription/\").[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await \"https://api.close.com/api/v1/\".AppendPathSegments(\"bulk_action\", \"sequence_subscription/\").WithTimeout(3).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await id.AppendPathSegments(new[] { \"bulk_action\", \"sequence_subscription\" }).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("var url = id.AppendPathSegments(\"bulk_action\", \"sequence_subscription\"); await url.WithBasicAuth(id, \"\").[|PostJsonAsync|](BODY);", "var url = id.AppendPathSegments(\"bulk_action\", \"sequence_subscription\"); await SENT;")]
    [InlineData("var request = id.AppendPathSegment(\"bulk_action/sequence_subscription\").WithBasicAuth(id, \"\"); await request.[|PostJsonAsync|](BODY);", "var request = id.AppendPathSegment(\"bulk_action/sequence_subscription\").WithBasicAuth(id, \"\"); await SENT;")]
    [InlineData("await Flurl.Url.Combine(id, \"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await http.[|PostAsync|](Flurl.Url.Combine(id, \"bulk_action/sequence_subscription/\"), JsonContent.Create(BODY));", "await SENT;")]
    public Task Knows_addresses_of_parts(string body, string expected) => Rewrites(
        body.Replace("BODY", "new { action_type = \"pause\" }", StringComparison.Ordinal),
        expected.Replace("SENT", "Bulk.PauseAllSequences().ToAllLeads().SendAsync(close)", StringComparison.Ordinal));

    [Theory]
    [InlineData("var body = new { action_type = \"pause\", sequence_id = id }; id = \"seq_1\";")]
    [InlineData("var body = new { action_type = \"pause\", sequence_id = close.ToString() }; Console.WriteLine(1);")]
    [InlineData("var body = new { action_type = \"pause\", sequence_id = close.ToString() }; var copy = body;")]
    [InlineData("var body = new { action_type = \"pause\", sequence_id = _id }; Console.WriteLine(1);")]
    [InlineData("var body = new { action_type = \"pause\", sequence_id = id }; void Change() => id = \"\"; Change();")]
    public Task Leaves_what_may_change_before_it_is_sent(string before) => Says_why_it_is_left_alone(
        before + " await http.{|#0:PostAsJsonAsync|}(URL, body);",
        "write it by hand, since what its body is made of may change before it is sent");

    [Theory]
    [InlineData("object body = new { action_type = \"pause\" }; body = http;")]
    [InlineData("var body = new Dictionary<string, object> { [\"action_type\"] = \"pause\" }; body[\"sequence_id\"] = id;")]
    [InlineData("var body = new Dictionary<string, object> { [\"action_type\"] = \"pause\" }; body.Add(\"sequence_id\", id);")]
    [InlineData("var body = new Dictionary<string, object>(StringComparer.Ordinal) { [\"action_type\"] = \"pause\" };")]
    [InlineData("var body = new Dictionary<string, object> { [\"action_type\"] = \"pause\", [id] = 1 };")]
    [InlineData("var body = new Dictionary<string, object> { [\"action_type\"] = \"pause\", [\"action_type\"] = \"resume\" };")]
    public Task Leaves_a_body_that_is_put_together_elsewhere(string before) => Says_why_it_is_left_alone(
        before + " await http.{|#0:PostAsJsonAsync|}(URL, body);",
        "write it by hand, since its body is neither an anonymous object nor a dictionary nor constant JSON");

    [Fact]
    public Task Sees_options_on_the_way_to_the_body() => Says_why_it_is_left_alone(
        "var json = JsonSerializer.Serialize(new { action_type = \"pause\" }, new JsonSerializerOptions()); await http.{|#0:PostAsync|}(URL, new StringContent(json));",
        "write it by hand, since options of the serializer decide what its body says");

    [Fact]
    public Task Leaves_the_client_open_where_there_is_none() => FixesAsync(
        $$"""using System.Net.Http.Json; class C { async Task M(HttpClient http) { await http.[|PostAsJsonAsync|]({{Url}}, new { action_type = "pause" }); } }""",
        """using System.Net.Http.Json; class C { async Task M(HttpClient http) { await Bulk.PauseAllSequences().ToAllLeads().SendAsync(null /* an ICloseClient: make one and keep it */); } }""");

    [Fact]
    public Task Rewrites_a_program() => FixesAsync(
        $"ICloseClient close = null!; var http = new HttpClient();\nvar r = await http.[|PostAsync|]({Url}, new StringContent(\"{{\\\"action_type\\\":\\\"pause\\\"}}\"));\nr.EnsureSuccessStatusCode();",
        "ICloseClient close = null!; var http = new HttpClient();\nawait Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);");

    [Theory]
    [InlineData("new { action_type = \"pause\", extra = 1 }", "'extra' has no counterpart there")]
    [InlineData("new { action_type = id }", "its action_type is not constant")]
    [InlineData("new { action_type = \"reassign\" }", "there is no 'Bulk.ReassignAllSequences'")]
    [InlineData("new { action_type = \"pause\", sequence_id = http }", "sequence_id is no single value")]
    [InlineData("new { action_type = \"pause\", s_query = http }", "its s_query or sort is not constant")]
    [InlineData("new { action_type = \"pause\", send_done_email = flag }", "send_done_email is not constant")]
    [InlineData("new { action_type = \"subscribe\", sequence_id = id }", "sender_account_id is missing")]
    [InlineData("http", "its body is neither an anonymous object nor a dictionary nor constant JSON")]
    public Task Says_what_stands_in_the_way(string body, string reason) => FixesAsync(
        Http($"await http.{{|#0:PostAsJsonAsync|}}({Url}, {body});"),
        "This request can be a fluent chain that the compiler checks: write it by hand, since " + reason,
        Http($"await http.{{|#0:PostAsJsonAsync|}}({Url}, {body});"));

    [Theory]
    [InlineData("var r = {|#0:new RestRequest(\"bulk_action/sequence_subscription/\", Method.Post)|};", "write it by hand, since RestSharp puts its body together elsewhere")]
    [InlineData("var r = {|#0:new HttpRequestMessage(HttpMethod.Post, URL)|}; Send(r);", "write it by hand, since its request is put together or sent elsewhere")]
    [InlineData("var r = {|#0:new HttpRequestMessage(HttpMethod.Post, URL)|}; await http.SendAsync(r);", "write it by hand, since its body is neither an anonymous object nor a dictionary nor constant JSON")]
    [InlineData("var r = await http.{|#0:PostAsJsonAsync|}(URL, new { action_type = \"pause\" }); Console.WriteLine(r.StatusCode);", "write 'Bulk.PauseAllSequences().ToAllLeads()' by hand, since its answer is used")]
    [InlineData("var r = await URL.{|#0:PostJsonAsync|}(new { action_type = \"pause\" }).ReceiveString();", "write 'Bulk.PauseAllSequences().ToAllLeads()' by hand, since its answer is used")]
    [InlineData("await http.{|#0:PostAsJsonAsync|}(URL, new { action_type = \"pause\" }, new JsonSerializerOptions());", "write it by hand, since options of the serializer decide what its body says")]
    public Task Says_why_it_is_left_alone(string body, string reason)
    {
        string source = Http(body.Replace("URL", Url, StringComparison.Ordinal));
        return FixesAsync(source, "This request can be a fluent chain that the compiler checks: " + reason, source);
    }

    [Theory]
    [InlineData("id ?? JSON")]
    [InlineData("flag ? id : JSON")]
    [InlineData("flag ? JSON : \"{\\\"action_type\\\":\\\"resume\\\"}\"")]
    public Task Takes_no_branch_for_the_whole_body(string body) => Says_why_it_is_left_alone(
        $"await http.{{|#0:PostAsync|}}(URL, new StringContent({body.Replace("JSON", "\"{\\\"action_type\\\":\\\"pause\\\"}\"", StringComparison.Ordinal)}));",
        "write it by hand, since its body is neither an anonymous object nor a dictionary nor constant JSON");

    [Theory]
    [InlineData("await http.GetAsync(URL);")]
    [InlineData("await http.PostAsJsonAsync(\"https://example.com/bulk\", new { a = 1 });")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.close.com/api/v1/bulk_action/sequence_subscription/bulkseqsub_1/\", new { status = \"paused\" });")]
    [InlineData("var r = new RestRequest(\"bulk_action/sequence_subscription/\", Method.Get);")]
    [InlineData("var text = URL;")]
    [InlineData("await \"https://api.close.com/api/v1\".AppendPathSegments(\"sequence_subscription\", \"bulk_action\").PostJsonAsync(new { a = 1 });")]
    [InlineData("await \"https://api.close.com/api/v1/bulk_action\".AppendPathSegment(\"email\").PostJsonAsync(new { a = 1 });")]
    [InlineData("await \"https://api.close.com/api/v1/bulk_action/sequence_subscription\".AppendPathSegment(id).PostJsonAsync(new { a = 1 });")]
    [InlineData("await http.PostAsJsonAsync($\"bulk_action/sequence_subscription/{id}\", new { a = 1 });")]
    [InlineData("await http.PostAsJsonAsync(\"sequence_subscription/\", new { a = 1 });")]
    [InlineData("http.BaseAddress = new Uri(\"https://api.close.com/api/v1/\"); await http.PostAsJsonAsync(\"sequence_subscription/\", new { a = 1 });")]
    [InlineData("await http.PostAsJsonAsync(URL.Replace(\"sequence_subscription\", \"email\"), new { a = 1 });")]
    [InlineData("var url = URL; url = id; await http.PostAsJsonAsync(url, new { a = 1 });")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Http(body.Replace("URL", Url, StringComparison.Ordinal)), mustCompile: true);

    private static Task FixesAsync(string source, string expected) => Rule.FixesAsync(source, expected, mustCompile: true);

    private static Task FixesAsync(string source, string message, string expected, string? title = null) =>
        Rule.FixesAsync(source, message, expected, mustCompile: true, title);

    private static string Http(string body) => $$"""
        using System.Net.Http.Json;
        using System.Text.Json;
        using Flurl;
        using Flurl.Http;
        using Flurl.Http.Configuration;
        using Flurl.Http.Content;
        enum Method { Get, Post }
        record RestRequest(string Resource, Method Method);
        class C
        {
            private string _id = "";
            void Send(HttpRequestMessage request) { }
            async Task M(ICloseClient close, HttpClient http, IFlurlClient flurl, IFlurlClientCache clients, string id, string mail, bool flag, CancellationToken token)
            {
                {{body}}
            }
        }
        """;
}
