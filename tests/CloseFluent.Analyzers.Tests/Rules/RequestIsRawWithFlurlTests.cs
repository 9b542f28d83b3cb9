namespace CloseFluent.Analyzers.Tests;

/// <summary>CLOSE5001 on what people write with Flurl 4.</summary>
public sealed class RequestIsRawWithFlurlTests
{
    [Theory]
    [InlineData("await \"https://api.close.com/api/v1\".AppendPathSegments(\"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](new { action_type = \"pause\", sequence_id = id });", "await Bulk.Pause(id).ToAllLeads().SendAsync(close, token);")]
    [InlineData("await \"https://api.close.com/api/v1\".AppendPathSegments([\"bulk_action\", \"sequence_subscription\"]).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await \"https://api.close.com/api/v1/bulk_action\".AppendPathSegment(\"sequence_subscription\", fullyEncode: true).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await id.TrimEnd('/').AppendPathSegments(\"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await new Uri(URL).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await new Url(URL).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await Flurl.Url.Parse(URL).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("await new FlurlRequest(URL).[|PostJsonAsync|](BODY);", "await SENT;")]
    [InlineData("Url url = URL; await url.[|PostJsonAsync|](BODY);", "Url url = URL; await SENT;")]
    [InlineData("await id.AppendPathSegments(\"bulk_action\", \"sequence_subscription/\").RemoveQuery().[|PostJsonAsync|](BODY);", "await SENT;")]
    public Task Knows_addresses(string body, string expected) => HttpCallMethod.FixesAsync(body, expected);

    [Theory]
    [InlineData("await flurl.Request(\"bulk_action/sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await flurl.Request(\"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await flurl.Request().AppendPathSegments(\"bulk_action\", \"sequence_subscription\").[|PostJsonAsync|](BODY);")]
    [InlineData("await flurl.Request(URL).[|PostJsonAsync|](BODY);")]
    [InlineData("await clients.Get(\"close\").Request(\"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await clients.GetOrAdd(\"close\", \"https://api.close.com/api/v1/bulk_action\").Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await FlurlHttp.Clients.GetOrAdd(\"close\", \"https://api.close.com/api/v1\").Request(\"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await FlurlHttp.Clients.Get(\"close\").Request(\"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await new FlurlClient(\"https://api.close.com/api/v1/bulk_action\").Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await new FlurlClientCache().Add(\"close\", \"https://api.close.com/api/v1/bulk_action\").Get(\"close\").Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await new FlurlClient(http, \"https://api.close.com/api/v1/bulk_action\").Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await new FlurlClientBuilder(\"https://api.close.com/api/v1/bulk_action\").Build().Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    [InlineData("await new FlurlClient { BaseUrl = \"https://api.close.com/api/v1/bulk_action\" }.Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);")]
    public Task Knows_clients(string body) => HttpCallMethod.FixesAsync(body, "await SENT;");

    [Theory]
    [InlineData("using var client = new FlurlClient(\"https://api.close.com/api/v1/bulk_action\"); await client.Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);", "using var client = new FlurlClient(\"https://api.close.com/api/v1/bulk_action\"); await SENT;")]
    [InlineData("flurl.BaseUrl = \"https://api.close.com/api/v1/bulk_action\"; await flurl.Request(\"sequence_subscription/\").[|PostJsonAsync|](BODY);", "flurl.BaseUrl = \"https://api.close.com/api/v1/bulk_action\"; await SENT;")]
    [InlineData("await flurl.Request(\"lead\").SetQueryParam(\"_limit\", 1).GetStringAsync(); await flurl.Request(\"bulk_action\", \"sequence_subscription/\").[|PostJsonAsync|](BODY);", "await flurl.Request(\"lead\").SetQueryParam(\"_limit\", 1).GetStringAsync(); await SENT;")]
    [InlineData("var request = flurl.Request(\"bulk_action\", \"sequence_subscription/\"); await request.[|PostJsonAsync|](BODY);", "var request = flurl.Request(\"bulk_action\", \"sequence_subscription/\"); await SENT;")]
    public Task Knows_clients_and_requests_in_variables(string body, string expected) => HttpCallMethod.FixesAsync(body, expected);

    [Theory]
    [InlineData("await URL.[|PostStringAsync|](JSON);")]
    [InlineData("await URL.[|PostStringAsync|](JsonSerializer.Serialize(BODY));")]
    [InlineData("await URL.[|PostAsync|](new StringContent(JSON));")]
    [InlineData("await URL.[|PostAsync|](new CapturedJsonContent(JSON));")]
    [InlineData("await URL.[|PostAsync|](new CapturedStringContent(JSON, \"application/json\"));")]
    [InlineData("CapturedJsonContent content = new(JsonSerializer.Serialize(BODY));\n        await URL.[|PostAsync|](content);")]
    [InlineData("await URL.[|SendAsync|](HttpMethod.Post, new CapturedJsonContent(JSON));")]
    [InlineData("await URL.[|SendAsync|](new HttpMethod(\"POST\"), new CapturedJsonContent(JSON));")]
    [InlineData("await URL.[|SendAsync|](content: JsonContent.Create(BODY), verb: HttpMethod.Post);")]
    [InlineData("await flurl.Request(\"bulk_action\", \"sequence_subscription/\").[|SendAsync|](HttpMethod.Post, new CapturedJsonContent(JSON));")]
    [InlineData("await URL.AppendPathSegments().[|SendAsync|](HttpMethod.Post, JsonContent.Create(BODY));")]
    [InlineData("await URL.[|SendJsonAsync|](HttpMethod.Post, BODY);")]
    [InlineData("await URL.[|SendStringAsync|](HttpMethod.Post, JSON);")]
    [InlineData("await URL.[|PostJsonAsync|](completionOption: HttpCompletionOption.ResponseHeadersRead, body: BODY);")]
    [InlineData("await URL.[|PostJsonAsync|](new Dictionary<string, object> { [\"action_type\"] = \"pause\" });")]
    [InlineData("await flurl.SendAsync([|new FlurlRequest(URL) { Verb = HttpMethod.Post, Content = new CapturedJsonContent(JSON) }|]);")]
    [InlineData("var request = [|new FlurlRequest { Url = URL, Verb = HttpMethod.Post }|];\n        request.Content = new CapturedJsonContent(JSON);\n        await flurl.SendAsync(request);")]
    public Task Knows_calls_and_bodies(string body) => HttpCallMethod.FixesAsync(body, "await SENT;");

    [Theory]
    [InlineData("var r = await URL.[|PostJsonAsync|](BODY); r.ResponseMessage.EnsureSuccessStatusCode();")]
    [InlineData("using var r = await URL.[|PostJsonAsync|](BODY);\n        r.ResponseMessage.EnsureSuccessStatusCode();")]
    [InlineData("using IFlurlResponse r = await URL.[|PostJsonAsync|](BODY);")]
    [InlineData("var r = (await URL.[|PostJsonAsync|](BODY)).ResponseMessage; r.EnsureSuccessStatusCode();")]
    [InlineData("(await URL.[|PostJsonAsync|](BODY)).ResponseMessage.EnsureSuccessStatusCode();")]
    [InlineData("_ = await URL.[|PostJsonAsync|](BODY);")]
    [InlineData("_ = (await URL.[|PostJsonAsync|](BODY)).ResponseMessage;")]
    public Task Knows_looking_at_success_alone(string body) => HttpCallMethod.FixesAsync(body, "await SENT;");

    [Theory]
    [InlineData("await URL.[|PostJsonAsync|](BODY, cancellationToken: token);", "(close, token)")]
    [InlineData("await URL.[|PostJsonAsync|](BODY, HttpCompletionOption.ResponseContentRead, token).ConfigureAwait(false);", "(close, token).ConfigureAwait(false)")]
    [InlineData("(await URL.[|SendAsync|](HttpMethod.Post, JsonContent.Create(BODY), cancellationToken: token).ConfigureAwait(false)).ResponseMessage.EnsureSuccessStatusCode();", "(close, token).ConfigureAwait(false)")]
    [InlineData("await flurl.SendAsync([|new FlurlRequest(URL) { Verb = HttpMethod.Post, Content = JsonContent.Create(BODY) }|], HttpCompletionOption.ResponseHeadersRead, token);", "(close, token)")]
    public Task Carries_the_token_over(string body, string arguments) => HttpCallMethod.FixesAsync(
        body, $"await Bulk.PauseAllSequences().ToAllLeads().SendAsync{arguments};");

    [Theory]
    [InlineData("await URL.WithBasicAuth(id, \"\").{|#0:PostJsonAsync|}(BODY);", "WithBasicAuth")]
    [InlineData("await URL.WithOAuthBearerToken(id).WithTimeout(3).{|#0:PostJsonAsync|}(BODY);", "WithTimeout and WithOAuthBearerToken")]
    [InlineData("await flurl.WithTimeout(TimeSpan.FromSeconds(3)).Request(\"bulk_action\", \"sequence_subscription/\").WithAutoRedirect(false).{|#0:PostJsonAsync|}(BODY);", "WithAutoRedirect and WithTimeout")]
    [InlineData("await URL.WithHeader(\"Authorization\", id).WithHeader(\"Accept\", \"application/json\").{|#0:PostJsonAsync|}(BODY);", "Authorization")]
    [InlineData("await URL.WithHeaders(new { User_Agent = \"crm\", Content_Type = \"application/json\" }).{|#0:PostJsonAsync|}(BODY);", "User_Agent")]
    [InlineData("await clients.GetOrAdd(\"close\", \"https://api.close.com\", client => client.WithBasicAuth(id, \"\").WithTimeout(3)).Request(URL).{|#0:PostJsonAsync|}(BODY);", "WithBasicAuth and WithTimeout")]
    [InlineData("await _usual.Request(URL).{|#0:PostJsonAsync|}(BODY);", "WithTimeout")]
    [InlineData("await this._usual.Request(URL).WithBasicAuth(id, \"\").WithAutoRedirect(true).{|#0:PostJsonAsync|}(BODY);", "WithAutoRedirect, WithBasicAuth and WithTimeout")]
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
        $"await URL.{call}.WithTimeout(3).{{|#0:PostJsonAsync|}}(BODY);",
        $"write it by hand, since '{name}' has no counterpart there");

    [Theory]
    [InlineData("var request = URL.WithTimeout(3).AllowAnyHttpStatus(); await request.{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("var request = URL.WithTimeout(3); request.AllowAnyHttpStatus(); await request.{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("Url url = URL; url.SetQueryParam(\"_fields\", id); await url.WithBasicAuth(id, \"\").{|#0:PostJsonAsync|}(BODY);", "SetQueryParam")]
    [InlineData("Url url = URL; url.QueryParams.Add(\"_fields\", id); await url.{|#0:PostJsonAsync|}(BODY);", "QueryParams")]
    [InlineData("var request = new FlurlRequest(URL) { Settings = { AllowedHttpStatusRange = \"*\" } }; await request.{|#0:PostJsonAsync|}(BODY);", "Settings")]
    [InlineData("var request = flurl.Request(URL); request.Headers.Add(\"X-Trace\", id); await request.{|#0:PostJsonAsync|}(BODY);", "Headers")]
    [InlineData("flurl.AllowAnyHttpStatus(); await flurl.Request(URL).{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("flurl.Settings.AllowedHttpStatusRange = \"*\"; await flurl.Request(URL).{|#0:PostJsonAsync|}(BODY);", "Settings")]
    [InlineData("flurl.EventHandlers.Clear(); await flurl.Request(URL).{|#0:PostJsonAsync|}(BODY);", "EventHandlers")]
    [InlineData("using var client = new FlurlClient().OnError(call => { }); await client.Request(URL).{|#0:PostJsonAsync|}(BODY);", "OnError")]
    [InlineData("IFlurlClient client; client = clients.Get(\"close\").AllowAnyHttpStatus(); await client.Request(URL).{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("await _lenient.Request(URL).{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("await this._lenient.Request(URL).{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("await clients.GetOrAdd(\"close\", id, client => client.WithTimeout(3).AllowAnyHttpStatus()).Request(URL).{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("await FlurlHttp.Clients.GetOrAdd(\"close\", id, (client) => { client.AddMiddleware(() => null!); }).Request(URL).{|#0:PostJsonAsync|}(BODY);", "AddMiddleware")]
    [InlineData("await new FlurlClientCache().Add(\"close\", id, client => client.AllowAnyHttpStatus()).Get(\"close\").Request(URL).{|#0:PostJsonAsync|}(BODY);", "AllowAnyHttpStatus")]
    [InlineData("await new FlurlClientBuilder(id).ConfigureHttpClient(client => { }).Build().Request(URL).{|#0:PostJsonAsync|}(BODY);", "ConfigureHttpClient")]
    [InlineData("flurl.AllowAnyHttpStatus(); await flurl.SendAsync({|#0:new FlurlRequest(URL) { Verb = HttpMethod.Post, Content = JsonContent.Create(BODY) }|});", "AllowAnyHttpStatus")]
    public Task Leaves_alone_what_is_set_through_variables_and_clients(string body, string name) =>
        HttpCallMethod.IsLeftAloneAsync(body, $"write it by hand, since '{name}' has no counterpart there");

    [Theory]
    [InlineData("await URL.WithHeader(\"X-Trace\", id).{|#0:PostJsonAsync|}(BODY);", "its header 'X-Trace' has no counterpart there")]
    [InlineData("await URL.WithHeader(id, id).{|#0:PostJsonAsync|}(BODY);", "a header of it has no counterpart there")]
    [InlineData("await URL.WithHeaders(new { Accept = id, X_Trace = id }).{|#0:PostJsonAsync|}(BODY);", "its header 'X_Trace' has no counterpart there")]
    [InlineData("object headers = new { X_Trace = id }; await URL.WithHeaders(headers).{|#0:PostJsonAsync|}(BODY);", "a header of it has no counterpart there")]
    [InlineData("await $\"https://api.close.com/api/v1/bulk_action/sequence_subscription/?_fields=id\".{|#0:PostJsonAsync|}(BODY);", "its address has a query")]
    [InlineData("await flurl.Request(\"bulk_action\", \"sequence_subscription/?_fields=id\").{|#0:PostJsonAsync|}(BODY);", "its address has a query")]
    [InlineData("var request = flurl.Request(URL); Change(request); await request.{|#0:PostJsonAsync|}(BODY);", "its request is put together or sent elsewhere")]
    [InlineData("void Post(IFlurlRequest request) => request.AppendPathSegments(\"bulk_action\", \"sequence_subscription/\").{|#0:PostJsonAsync|}(BODY);", "its request is put together or sent elsewhere")]
    [InlineData("await clients.GetOrAdd(\"close\", id, SetUp).Request(URL).{|#0:PostJsonAsync|}(BODY); void SetUp(IFlurlClientBuilder client) { }", "its request is put together or sent elsewhere")]
    [InlineData("await URL.{|#0:PostUrlEncodedAsync|}(BODY);", "its body is not JSON")]
    [InlineData("await URL.{|#0:SendUrlEncodedAsync|}(HttpMethod.Post, BODY);", "its body is not JSON")]
    [InlineData("await URL.{|#0:PostMultipartAsync|}(form => form.AddJson(\"a\", BODY));", "its body is not JSON")]
    [InlineData("await URL.{|#0:PostAsync|}();", "its body is neither an anonymous object nor a dictionary nor constant JSON")]
    [InlineData("await URL.{|#0:SendAsync|}(HttpMethod.Post);", "its body is neither an anonymous object nor a dictionary nor constant JSON")]
    [InlineData("await flurl?.Request(URL).{|#0:PostJsonAsync|}(BODY)!;", "it is sent only where '?.' finds something")]
    public Task Says_what_stands_in_the_way(string body, string reason) =>
        HttpCallMethod.IsLeftAloneAsync(body, "write it by hand, since " + reason);

    [Theory]
    [InlineData("try { await URL.{|#0:PostJsonAsync|}(BODY); } catch (FlurlHttpException) { }", "FlurlHttpException")]
    [InlineData("try { await URL.{|#0:PostJsonAsync|}(BODY); } catch (FlurlHttpTimeoutException failure) { Console.WriteLine(failure); } catch (Exception) { }", "FlurlHttpTimeoutException")]
    [InlineData("try { try { await URL.{|#0:PostJsonAsync|}(BODY); } finally { } } catch (Exception failure) when (failure is FlurlParsingException) { }", "FlurlParsingException")]
    [InlineData("try { await URL.{|#0:PostJsonAsync|}(BODY); } catch (Exception failure) { if (failure is FlurlHttpException { StatusCode: 409 }) { return; } throw; }", "FlurlHttpException")]
    [InlineData("try { await Task.Run(async () => { await URL.{|#0:PostJsonAsync|}(BODY); }); } catch (FlurlHttpException) { }", "FlurlHttpException")]
    [InlineData("await Retry<FlurlHttpException>(async () => { await URL.{|#0:PostJsonAsync|}(BODY); }); Task Retry<T>(Func<Task> work) => work();", "FlurlHttpException")]
    [InlineData("try { (await http.{|#0:PostAsJsonAsync|}(URL, BODY)).EnsureSuccessStatusCode(); } catch (HttpRequestException) { }", "HttpRequestException")]
    [InlineData("try { await http.SendAsync({|#0:new HttpRequestMessage(HttpMethod.Post, URL) { Content = JsonContent.Create(BODY) }|}); } catch (TaskCanceledException) { }", "TaskCanceledException")]
    public Task Leaves_alone_what_other_exceptions_are_handled_of(string body, string name) => HttpCallMethod.IsLeftAloneAsync(
        body, $"write it by hand, since the code around it handles '{name}', and a chain throws other exceptions");

    [Theory]
    [InlineData("try { await URL.[|PostJsonAsync|](BODY); } catch (Exception) { }", "try { await SENT; } catch (Exception) { }")]
    [InlineData("try { Console.WriteLine(); } catch (FlurlHttpException) { await URL.[|PostJsonAsync|](BODY); }", "try { Console.WriteLine(); } catch (FlurlHttpException) { await SENT; }")]
    public Task Takes_the_place_of_the_call_where_every_exception_is_handled(string body, string expected) =>
        HttpCallMethod.FixesAsync(body, expected);

    [Theory]
    [InlineData("var sent = await URL.{|#0:PostJsonAsync|}(BODY).ReceiveJson<Dictionary<string, string>>();")]
    [InlineData("await URL.{|#0:PostJsonAsync|}(BODY).ReceiveString();")]
    [InlineData("var r = await URL.{|#0:PostJsonAsync|}(BODY); var sent = await r.GetJsonAsync<Dictionary<string, string>>();")]
    [InlineData("var r = await URL.{|#0:PostJsonAsync|}(BODY); Console.WriteLine(r.StatusCode);")]
    [InlineData("var r = await URL.{|#0:PostJsonAsync|}(BODY); Console.WriteLine(r.ResponseMessage.StatusCode);")]
    [InlineData("Console.WriteLine((await URL.{|#0:PostJsonAsync|}(BODY)).ResponseMessage.EnsureSuccessStatusCode());")]
    [InlineData("Task<IFlurlResponse> Post() => URL.{|#0:PostJsonAsync|}(BODY);")]
    public Task Leaves_an_answer_that_is_used(string body) => HttpCallMethod.IsLeftAloneAsync(
        body, "write 'Bulk.PauseAllSequences().ToAllLeads()' by hand, since its response is used");

    [Theory]
    [InlineData("await URL.SendAsync(HttpMethod.Get);")]
    [InlineData("await URL.SendAsync(HttpMethod.Put, JsonContent.Create(BODY));")]
    [InlineData("await URL.AppendPathSegment(id).PostJsonAsync(BODY);")]
    [InlineData("await URL.AppendPathSegments(\"bulkseqsub_1\", \"/\").PostJsonAsync(BODY);")]
    [InlineData("await URL.Replace(\"sequence_subscription\", \"email\").PostJsonAsync(BODY);")]
    [InlineData("await new Url(URL).ResetToRoot().PostJsonAsync(BODY);")]
    [InlineData("await new Url(URL).RemovePathSegment().PostJsonAsync(BODY);")]
    [InlineData("await flurl.Request(\"sequence_subscription\").PostJsonAsync(BODY);")]
    [InlineData("await clients.GetOrAdd(\"bulk_action/sequence_subscription\", \"https://example.com\").Request(\"orders\").PostJsonAsync(BODY);")]
    [InlineData("await clients.Get(\"https://api.close.com/api/v1/bulk_action\").Request(\"sequence_subscription\").PostJsonAsync(BODY);")]
    [InlineData("var request = new FlurlRequest(URL) { Verb = HttpMethod.Get }; await flurl.SendAsync(request);")]
    public Task Is_silent(string body) => HttpCallMethod.IsSilentAsync(body);
}
