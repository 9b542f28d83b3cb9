namespace CloseFluent.Analyzers.Tests;

/// <summary>CLOSE5001 on what people write with Flurl 4.</summary>
public sealed class RequestIsRawWithFlurlTests
{
    [Theory]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com/api/v1".AppendPathSegments("bulk_action", "sequence_subscription/").[|PostJsonAsync|](new { action_type = "pause", sequence_id = id });""",
        /* lang=c#-test */ """await Bulk.Pause(id).ToAllLeads().SendAsync(close, token);""")]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com/api/v1".AppendPathSegments(["bulk_action", "sequence_subscription"]).[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com/api/v1/bulk_action".AppendPathSegment("sequence_subscription", """
            + /* lang=c#-test */ """fullyEncode: true).[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """await id.TrimEnd('/').AppendPathSegments("bulk_action", "sequence_subscription/").[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    [InlineData(/* lang=c#-test */ """await new Uri(URL).[|PostJsonAsync|](BODY);""", "await SENT;")]
    [InlineData(/* lang=c#-test */ """await new Url(URL).[|PostJsonAsync|](BODY);""", "await SENT;")]
    [InlineData(/* lang=c#-test */ """await Flurl.Url.Parse(URL).[|PostJsonAsync|](BODY);""", "await SENT;")]
    [InlineData(/* lang=c#-test */ """await new FlurlRequest(URL).[|PostJsonAsync|](BODY);""", "await SENT;")]
    [InlineData(
        /* lang=c#-test */ """Url url = URL; await url.[|PostJsonAsync|](BODY);""",
        /* lang=c#-test */ """Url url = URL; await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """await id.AppendPathSegments("bulk_action", "sequence_subscription/").RemoveQuery().[|PostJsonAsync|](BODY);""",
        "await SENT;")]
    public Task Knows_addresses(string body, string expected) => HttpCallMethod.FixesAsync(body, expected);

    [Theory]
    [InlineData(/* lang=c#-test */ """await flurl.Request("bulk_action/sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(
        /* lang=c#-test */ """await flurl.Request("bulk_action", "sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await flurl.Request().AppendPathSegments("bulk_action", "sequence_subscription").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await flurl.Request(URL).[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await clients.Get("close").Request("bulk_action", "sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await clients.GetOrAdd("close", "https://api.close.com/api/v1/bulk_action").Request("sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await FlurlHttp.Clients.GetOrAdd("close", "https://api.close.com/api/v1").Request("bulk_action", "sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await FlurlHttp.Clients.Get("close").Request("bulk_action", "sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await new FlurlClient("https://api.close.com/api/v1/bulk_action").Request("sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await new FlurlClientCache().Add("close", "https://api.close.com/api/v1/bulk_action").Get("close").Request("sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await new FlurlClient(http, "https://api.close.com/api/v1/bulk_action").Request("sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await new FlurlClientBuilder("https://api.close.com/api/v1/bulk_action").Build().Request("sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """await new FlurlClient { BaseUrl = "https://api.close.com/api/v1/bulk_action" """
        + /* lang=c#-test */ """}.Request("sequence_subscription/").[|PostJsonAsync|](BODY);""")]
    public Task Knows_clients(string body) => HttpCallMethod.FixesAsync(body, "await SENT;");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """using var client = new FlurlClient("https://api.close.com/api/v1/bulk_action"); await """
            + /* lang=c#-test */ """client.Request("sequence_subscription/").[|PostJsonAsync|](BODY);""",
        /* lang=c#-test */ """using var client = new FlurlClient("https://api.close.com/api/v1/bulk_action"); await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """flurl.BaseUrl = "https://api.close.com/api/v1/bulk_action"; await """
            + /* lang=c#-test */ """flurl.Request("sequence_subscription/").[|PostJsonAsync|](BODY);""",
        /* lang=c#-test */ """flurl.BaseUrl = "https://api.close.com/api/v1/bulk_action"; await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """await flurl.Request("lead").SetQueryParam("_limit", 1).GetStringAsync(); await """
            + /* lang=c#-test */ """flurl.Request("bulk_action", "sequence_subscription/").[|PostJsonAsync|](BODY);""",
        /* lang=c#-test */ """await flurl.Request("lead").SetQueryParam("_limit", 1).GetStringAsync(); await SENT;""")]
    [InlineData(
        /* lang=c#-test */ """var request = flurl.Request("bulk_action", "sequence_subscription/"); await """
            + /* lang=c#-test */ """request.[|PostJsonAsync|](BODY);""",
        /* lang=c#-test */ """var request = flurl.Request("bulk_action", "sequence_subscription/"); await SENT;""")]
    public Task Knows_clients_and_requests_in_variables(
        string body, string expected) => HttpCallMethod.FixesAsync(body, expected);

    [Theory]
    [InlineData(/* lang=c#-test */ """await URL.[|PostStringAsync|](JSON);""")]
    [InlineData(/* lang=c#-test */ """await URL.[|PostStringAsync|](JsonSerializer.Serialize(BODY));""")]
    [InlineData(/* lang=c#-test */ """await URL.[|PostAsync|](new StringContent(JSON));""")]
    [InlineData(/* lang=c#-test */ """await URL.[|PostAsync|](new CapturedJsonContent(JSON));""")]
    [InlineData(/* lang=c#-test */ """await URL.[|PostAsync|](new CapturedStringContent(JSON, "application/json"));""")]
    [InlineData(/* lang=c#-test */ "CapturedJsonContent content = new(JsonSerializer.Serialize(BODY));\n        await "
        + /* lang=c#-test */ "URL.[|PostAsync|](content);")]
    [InlineData(/* lang=c#-test */ """await URL.[|SendAsync|](HttpMethod.Post, new CapturedJsonContent(JSON));""")]
    [InlineData(/* lang=c#-test */ """await URL.[|SendAsync|](new HttpMethod("POST"), new CapturedJsonContent(JSON));""")]
    [InlineData(/* lang=c#-test */ """await URL.[|SendAsync|](content: JsonContent.Create(BODY), verb: HttpMethod.Post);""")]
    [InlineData(/* lang=c#-test */ """await flurl.Request("bulk_action", "sequence_subscription/").[|SendAsync|](HttpMethod.Post, new CapturedJsonContent(JSON));""")]
    [InlineData(
        /* lang=c#-test */ """await URL.AppendPathSegments().[|SendAsync|](HttpMethod.Post, JsonContent.Create(BODY));""")]
    [InlineData(/* lang=c#-test */ """await URL.[|SendJsonAsync|](HttpMethod.Post, BODY);""")]
    [InlineData(/* lang=c#-test */ """await URL.[|SendStringAsync|](HttpMethod.Post, JSON);""")]
    [InlineData(/* lang=c#-test */ """await URL.[|PostJsonAsync|](completionOption: """
        + /* lang=c#-test */ """HttpCompletionOption.ResponseHeadersRead, body: BODY);""")]
    [InlineData(
        /* lang=c#-test */ """await URL.[|PostJsonAsync|](new Dictionary<string, object> { ["action_type"] = "pause" });""")]
    [InlineData(/* lang=c#-test */ """await flurl.SendAsync([|new FlurlRequest(URL) { Verb = HttpMethod.Post, Content = """
        + /* lang=c#-test */ """new CapturedJsonContent(JSON) }|]);""")]
    [InlineData(/* lang=c#-test */ "var request = [|new FlurlRequest { Url = URL, Verb = HttpMethod.Post }|];\n        "
        + /* lang=c#-test */ "request.Content = new CapturedJsonContent(JSON);\n        await flurl.SendAsync(request);")]
    public Task Knows_calls_and_bodies(string body) => HttpCallMethod.FixesAsync(body, "await SENT;");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var r = await URL.[|PostJsonAsync|](BODY); r.ResponseMessage.EnsureSuccessStatusCode();""")]
    [InlineData(/* lang=c#-test */ "using var r = await URL.[|PostJsonAsync|](BODY);\n        "
        + /* lang=c#-test */ "r.ResponseMessage.EnsureSuccessStatusCode();")]
    [InlineData(/* lang=c#-test */ """using IFlurlResponse r = await URL.[|PostJsonAsync|](BODY);""")]
    [InlineData(
        /* lang=c#-test */ """var r = (await URL.[|PostJsonAsync|](BODY)).ResponseMessage; r.EnsureSuccessStatusCode();""")]
    [InlineData(/* lang=c#-test */ """(await URL.[|PostJsonAsync|](BODY)).ResponseMessage.EnsureSuccessStatusCode();""")]
    [InlineData(/* lang=c#-test */ """_ = await URL.[|PostJsonAsync|](BODY);""")]
    [InlineData(/* lang=c#-test */ """_ = (await URL.[|PostJsonAsync|](BODY)).ResponseMessage;""")]
    public Task Knows_looking_at_success_alone(string body) => HttpCallMethod.FixesAsync(body, "await SENT;");

    [Theory]
    [InlineData(/* lang=c#-test */ """await URL.[|PostJsonAsync|](BODY, cancellationToken: token);""", "(close, token)")]
    [InlineData(
        /* lang=c#-test */ """await URL.[|PostJsonAsync|](BODY, HttpCompletionOption.ResponseContentRead, """
            + /* lang=c#-test */ """token).ConfigureAwait(false);""",
        "(close, token).ConfigureAwait(false)")]
    [InlineData(
        /* lang=c#-test */ """(await URL.[|SendAsync|](HttpMethod.Post, JsonContent.Create(BODY), cancellationToken: """
            + /* lang=c#-test */ """token).ConfigureAwait(false)).ResponseMessage.EnsureSuccessStatusCode();""",
        "(close, token).ConfigureAwait(false)")]
    [InlineData(
        /* lang=c#-test */ """await flurl.SendAsync([|new FlurlRequest(URL) { Verb = HttpMethod.Post, Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY) }|], HttpCompletionOption.ResponseHeadersRead, token);""",
        "(close, token)")]
    public Task Carries_the_token_over(string body, string arguments) => HttpCallMethod.FixesAsync(
        body, /* lang=c#-test */ $"await Bulk.PauseAllSequences().ToAllLeads().SendAsync{arguments};");

    [Theory]
    [InlineData(/* lang=c#-test */ """await URL.WithBasicAuth(id, "").{|#0:PostJsonAsync|}(BODY);""", "WithBasicAuth")]
    [InlineData(
        /* lang=c#-test */ """await URL.WithOAuthBearerToken(id).WithTimeout(3).{|#0:PostJsonAsync|}(BODY);""",
        "WithTimeout and WithOAuthBearerToken")]
    [InlineData(
        /* lang=c#-test */ """await flurl.WithTimeout(TimeSpan.FromSeconds(3)).Request("bulk_action", "sequence_subscription/").WithAutoRedirect(false).{|#0:PostJsonAsync|}(BODY);""",
        "WithAutoRedirect and WithTimeout")]
    [InlineData(
        /* lang=c#-test */ """await URL.WithHeader("Authorization", """
            + /* lang=c#-test */ """id).WithHeader("Accept", "application/json").{|#0:PostJsonAsync|}(BODY);""",
        "Authorization")]
    [InlineData(
        /* lang=c#-test */ """await URL.WithHeaders(new { User_Agent = "crm", Content_Type = "application/json" """
            + /* lang=c#-test */ """}).{|#0:PostJsonAsync|}(BODY);""",
        "User_Agent")]
    [InlineData(
        /* lang=c#-test */ """await clients.GetOrAdd("close", "https://api.close.com", client => """
            + /* lang=c#-test */ """client.WithBasicAuth(id, "").WithTimeout(3)).Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "WithBasicAuth and WithTimeout")]
    [InlineData(/* lang=c#-test */ """await _usual.Request(URL).{|#0:PostJsonAsync|}(BODY);""", "WithTimeout")]
    [InlineData(
        /* lang=c#-test */ """await this._usual.Request(URL).WithBasicAuth(id, "").WithAutoRedirect(true).{|#0:PostJsonAsync|}(BODY);""",
        "WithAutoRedirect, WithBasicAuth and WithTimeout")]
    public Task Names_what_the_client_decides(string body, string names) =>
        HttpCallMethod.FixesAsync(body, "await SENT;", ", with an ICloseClient in place of " + names);

    [Theory]
    [InlineData("AllowAnyHttpStatus()", "AllowAnyHttpStatus")]
    [InlineData("AllowHttpStatus(409)", "AllowHttpStatus")]
    [InlineData("AllowHttpStatus(\"4xx\")", "AllowHttpStatus")]
    [InlineData("SetQueryParam(\"_fields\", \"id\")", "SetQueryParam")]
    [InlineData("SetQueryParams(new { dry_run = true })", "SetQueryParams")]
    [InlineData("AppendQueryParam(\"_fields\", \"id\")", "AppendQueryParam")]
    [InlineData("WithCookie(\"a\", \"b\")", "WithCookie")]
    [InlineData("WithCookies(new { a = 1 })", "WithCookies")]
    [InlineData("WithSettings(settings => settings.AllowedHttpStatusRange = \"*\")", "WithSettings")]
    [InlineData("BeforeCall(call => { })", "BeforeCall")]
    [InlineData("AfterCall(call => { })", "AfterCall")]
    [InlineData("OnError(call => call.ExceptionHandled = true)", "OnError")]
    [InlineData("OnRedirect(call => { })", "OnRedirect")]
    [InlineData("AppendPathSegments().WithRetries(3)", "WithRetries")]
    public Task Leaves_alone_what_would_be_lost(string call, string name) => HttpCallMethod.IsLeftAloneAsync(
        /* lang=c#-test */ $"await URL.{call}.WithTimeout(3).{{|#0:PostJsonAsync|}}(BODY);",
        $"write it by hand, since '{name}' has no counterpart there");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var request = URL.WithTimeout(3).AllowAnyHttpStatus(); await """
            + /* lang=c#-test */ """request.{|#0:PostJsonAsync|}(BODY);""",
        "AllowAnyHttpStatus")]
    [InlineData(
        /* lang=c#-test */ """var request = URL.WithTimeout(3); request.AllowAnyHttpStatus(); await """
            + /* lang=c#-test */ """request.{|#0:PostJsonAsync|}(BODY);""",
        "AllowAnyHttpStatus")]
    [InlineData(
        /* lang=c#-test */ """Url url = URL; url.SetQueryParam("_fields", id); await """
            + /* lang=c#-test */ """url.WithBasicAuth(id, "").{|#0:PostJsonAsync|}(BODY);""",
        "SetQueryParam")]
    [InlineData(
        /* lang=c#-test */ """Url url = URL; url.QueryParams.Add("_fields", id); await url.{|#0:PostJsonAsync|}(BODY);""",
        "QueryParams")]
    [InlineData(
        /* lang=c#-test */ """var request = new FlurlRequest(URL) { Settings = { AllowedHttpStatusRange = "*" } }; await """
            + /* lang=c#-test */ """request.{|#0:PostJsonAsync|}(BODY);""",
        "Settings")]
    [InlineData(
        /* lang=c#-test */ """var request = flurl.Request(URL); request.Headers.Add("X-Trace", id); await """
            + /* lang=c#-test */ """request.{|#0:PostJsonAsync|}(BODY);""",
        "Headers")]
    [InlineData(
        /* lang=c#-test */ """flurl.AllowAnyHttpStatus(); await flurl.Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "AllowAnyHttpStatus")]
    [InlineData(
        /* lang=c#-test */ """flurl.Settings.AllowedHttpStatusRange = "*"; await """
            + /* lang=c#-test */ """flurl.Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "Settings")]
    [InlineData(
        /* lang=c#-test */ """flurl.EventHandlers.Clear(); await flurl.Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "EventHandlers")]
    [InlineData(
        /* lang=c#-test */ """using var client = new FlurlClient().OnError(call => { }); await """
            + /* lang=c#-test */ """client.Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "OnError")]
    [InlineData(
        /* lang=c#-test */ """IFlurlClient client; client = clients.Get("close").AllowAnyHttpStatus(); await """
            + /* lang=c#-test */ """client.Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "AllowAnyHttpStatus")]
    [InlineData(/* lang=c#-test */ """await _lenient.Request(URL).{|#0:PostJsonAsync|}(BODY);""", "AllowAnyHttpStatus")]
    [InlineData(/* lang=c#-test */ """await this._lenient.Request(URL).{|#0:PostJsonAsync|}(BODY);""", "AllowAnyHttpStatus")]
    [InlineData(
        /* lang=c#-test */ """await clients.GetOrAdd("close", id, client => """
            + /* lang=c#-test */ """client.WithTimeout(3).AllowAnyHttpStatus()).Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "AllowAnyHttpStatus")]
    [InlineData(
        /* lang=c#-test */ """await FlurlHttp.Clients.GetOrAdd("close", id, (client) => { client.AddMiddleware(() => """
            + /* lang=c#-test */ """null!); }).Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "AddMiddleware")]
    [InlineData(
        /* lang=c#-test */ """await new FlurlClientCache().Add("close", id, client => """
            + /* lang=c#-test */ """client.AllowAnyHttpStatus()).Get("close").Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "AllowAnyHttpStatus")]
    [InlineData(
        /* lang=c#-test */ """await new FlurlClientBuilder(id).ConfigureHttpClient(client => { """
            + /* lang=c#-test */ """}).Build().Request(URL).{|#0:PostJsonAsync|}(BODY);""",
        "ConfigureHttpClient")]
    [InlineData(
        /* lang=c#-test */ """flurl.AllowAnyHttpStatus(); await flurl.SendAsync({|#0:new FlurlRequest(URL) { Verb = """
            + /* lang=c#-test */ """HttpMethod.Post, Content = JsonContent.Create(BODY) }|});""",
        "AllowAnyHttpStatus")]
    public Task Leaves_alone_what_is_set_through_variables_and_clients(string body, string name) =>
        HttpCallMethod.IsLeftAloneAsync(body, $"write it by hand, since '{name}' has no counterpart there");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await URL.WithHeader("X-Trace", id).{|#0:PostJsonAsync|}(BODY);""",
        "its header 'X-Trace' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await URL.WithHeader(id, id).{|#0:PostJsonAsync|}(BODY);""",
        "a header of it has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await URL.WithHeaders(new { Accept = id, X_Trace = id }).{|#0:PostJsonAsync|}(BODY);""",
        "its header 'X_Trace' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """object headers = new { X_Trace = id }; await """
            + /* lang=c#-test */ """URL.WithHeaders(headers).{|#0:PostJsonAsync|}(BODY);""",
        "a header of it has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await $"https://api.close.com/api/v1/bulk_action/sequence_subscription/?_fields=id".{|#0:PostJsonAsync|}(BODY);""",
        "its address has a query")]
    [InlineData(
        /* lang=c#-test */ """await flurl.Request("bulk_action", "sequence_subscription/?_fields=id").{|#0:PostJsonAsync|}(BODY);""",
        "its address has a query")]
    [InlineData(
        /* lang=c#-test */ """var request = flurl.Request(URL); Change(request); await request.{|#0:PostJsonAsync|}(BODY);""",
        "its request is built or sent elsewhere")]
    [InlineData(
        /* lang=c#-test */ """void Post(IFlurlRequest request) => """
            + /* lang=c#-test */ """request.AppendPathSegments("bulk_action", "sequence_subscription/").{|#0:PostJsonAsync|}(BODY);""",
        "its request is built or sent elsewhere")]
    [InlineData(
        /* lang=c#-test */ """await clients.GetOrAdd("close", id, SetUp).Request(URL).{|#0:PostJsonAsync|}(BODY); void """
            + /* lang=c#-test */ """SetUp(IFlurlClientBuilder client) { }""",
        "its request is built or sent elsewhere")]
    [InlineData(/* lang=c#-test */ """await URL.{|#0:PostUrlEncodedAsync|}(BODY);""", "its body is not JSON")]
    [InlineData(
        /* lang=c#-test */ """await URL.{|#0:SendUrlEncodedAsync|}(HttpMethod.Post, BODY);""", "its body is not JSON")]
    [InlineData(
        /* lang=c#-test */ """await URL.{|#0:PostMultipartAsync|}(form => form.AddJson("a", BODY));""",
        "its body is not JSON")]
    [InlineData(
        /* lang=c#-test */ """await URL.{|#0:PostAsync|}();""",
        "its body is neither an anonymous object nor a dictionary nor constant JSON")]
    [InlineData(
        /* lang=c#-test */ """await URL.{|#0:SendAsync|}(HttpMethod.Post);""",
        "its body is neither an anonymous object nor a dictionary nor constant JSON")]
    [InlineData(
        /* lang=c#-test */ """await flurl?.Request(URL).{|#0:PostJsonAsync|}(BODY)!;""",
        "it is sent only where '?.' finds something")]
    public Task Message_names_the_obstacle(string body, string reason) =>
        HttpCallMethod.IsLeftAloneAsync(body, "write it by hand, since " + reason);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """try { await URL.{|#0:PostJsonAsync|}(BODY); } catch (FlurlHttpException) { }""",
        "FlurlHttpException")]
    [InlineData(
        /* lang=c#-test */ """try { await URL.{|#0:PostJsonAsync|}(BODY); } catch (FlurlHttpTimeoutException failure) { """
            + /* lang=c#-test */ """Console.WriteLine(failure); } catch (Exception) { }""",
        "FlurlHttpTimeoutException")]
    [InlineData(
        /* lang=c#-test */ """try { try { await URL.{|#0:PostJsonAsync|}(BODY); } finally { } } catch (Exception failure) """
            + /* lang=c#-test */ """when (failure is FlurlParsingException) { }""",
        "FlurlParsingException")]
    [InlineData(
        /* lang=c#-test */ """try { await URL.{|#0:PostJsonAsync|}(BODY); } catch (Exception failure) { if (failure is """
            + /* lang=c#-test */ """FlurlHttpException { StatusCode: 409 }) { return; } throw; }""",
        "FlurlHttpException")]
    [InlineData(
        /* lang=c#-test */ """try { await Task.Run(async () => { await URL.{|#0:PostJsonAsync|}(BODY); }); } catch """
            + /* lang=c#-test */ """(FlurlHttpException) { }""",
        "FlurlHttpException")]
    [InlineData(
        /* lang=c#-test */ """await Retry<FlurlHttpException>(async () => { await URL.{|#0:PostJsonAsync|}(BODY); }); """
            + /* lang=c#-test */ """Task Retry<T>(Func<Task> work) => work();""",
        "FlurlHttpException")]
    [InlineData(
        /* lang=c#-test */ """try { (await http.{|#0:PostAsJsonAsync|}(URL, BODY)).EnsureSuccessStatusCode(); } catch """
            + /* lang=c#-test */ """(HttpRequestException) { }""",
        "HttpRequestException")]
    [InlineData(
        /* lang=c#-test */ """try { await http.SendAsync({|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = """
            + /* lang=c#-test */ """JsonContent.Create(BODY) }|}); } catch (TaskCanceledException) { }""",
        "TaskCanceledException")]
    public Task Leaves_alone_what_other_exceptions_are_handled_of(
        string body, string name) => HttpCallMethod.IsLeftAloneAsync(
        body, $"write it by hand, since the code around it handles '{name}', and a chain throws other exceptions");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """try { await URL.[|PostJsonAsync|](BODY); } catch (Exception) { }""",
        /* lang=c#-test */ """try { await SENT; } catch (Exception) { }""")]
    [InlineData(
        /* lang=c#-test */ """try { Console.WriteLine(); } catch (FlurlHttpException) { await """
            + /* lang=c#-test */ """URL.[|PostJsonAsync|](BODY); }""",
        /* lang=c#-test */ """try { Console.WriteLine(); } catch (FlurlHttpException) { await SENT; }""")]
    public Task Takes_the_place_of_the_call_where_every_exception_is_handled(string body, string expected) =>
        HttpCallMethod.FixesAsync(body, expected);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var sent = await URL.{|#0:PostJsonAsync|}(BODY).ReceiveJson<Dictionary<string, string>>();""")]
    [InlineData(/* lang=c#-test */ """await URL.{|#0:PostJsonAsync|}(BODY).ReceiveString();""")]
    [InlineData(/* lang=c#-test */ """var r = await URL.{|#0:PostJsonAsync|}(BODY); var sent = await """
        + /* lang=c#-test */ """r.GetJsonAsync<Dictionary<string, string>>();""")]
    [InlineData(/* lang=c#-test */ """var r = await URL.{|#0:PostJsonAsync|}(BODY); Console.WriteLine(r.StatusCode);""")]
    [InlineData(/* lang=c#-test */ """var r = await URL.{|#0:PostJsonAsync|}(BODY); """
        + /* lang=c#-test */ """Console.WriteLine(r.ResponseMessage.StatusCode);""")]
    [InlineData(/* lang=c#-test */ """Console.WriteLine((await URL.{|#0:PostJsonAsync|}(BODY)).ResponseMessage.EnsureSuccessStatusCode());""")]
    [InlineData(/* lang=c#-test */ """Task<IFlurlResponse> Post() => URL.{|#0:PostJsonAsync|}(BODY);""")]
    public Task Has_no_fix_where_the_response_is_used(string body) => HttpCallMethod.IsLeftAloneAsync(
        body, "write 'Bulk.PauseAllSequences().ToAllLeads()' by hand, since its response is used");

    [Theory]
    [InlineData(/* lang=c#-test */ """await URL.SendAsync(HttpMethod.Get);""")]
    [InlineData(/* lang=c#-test */ """await URL.SendAsync(HttpMethod.Put, JsonContent.Create(BODY));""")]
    [InlineData(/* lang=c#-test */ """await URL.AppendPathSegment(id).PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """await URL.AppendPathSegments("bulkseqsub_1", "/").PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """await URL.Replace("sequence_subscription", "email").PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """await new Url(URL).ResetToRoot().PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """await new Url(URL).RemovePathSegment().PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """await flurl.Request("sequence_subscription").PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """await clients.GetOrAdd("bulk_action/sequence_subscription", "https://example.com").Request("orders").PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """await clients.Get("https://api.close.com/api/v1/bulk_action").Request("sequence_subscription").PostJsonAsync(BODY);""")]
    [InlineData(/* lang=c#-test */ """var request = new FlurlRequest(URL) { Verb = HttpMethod.Get }; await """
        + /* lang=c#-test */ """flurl.SendAsync(request);""")]
    public Task Is_silent(string body) => HttpCallMethod.IsSilentAsync(body);
}
