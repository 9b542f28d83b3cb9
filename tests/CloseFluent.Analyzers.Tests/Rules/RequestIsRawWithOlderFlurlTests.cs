using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.RequestIsRawRule, CloseFluent.CodeFixes.RequestIsRawFix>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// CLOSE5001 on what Flurl 4 has no more: in 2 and 3 the token comes second, in 2 the answer is HttpClient's, and settings
/// are made by other calls. Of them only the names matter, so they are declared beside the example.
/// </summary>
public sealed class RequestIsRawWithOlderFlurlTests
{
    private const string Flurl2 = /* lang=c#-test */ """
        public class Url(string text) { public override string ToString() => text; }
        public interface IFlurlRequest;
        public interface IFlurlClient;
        public class FlurlHttpSettings { public string AllowedHttpStatusRange { get; set; } = ""; public bool CookiesEnabled { get; set; } }
        public class FlurlClient(string baseUrl) : IFlurlClient { public string BaseUrl => baseUrl; }
        public class FlurlHttpException : Exception;
        public static class Flurl2
        {
            public static Url AppendPathSegments(this string url, params object[] segments) => new(url);
            public static Url SetQueryParam(this Url url, string name, object value) => url;
            public static IFlurlRequest WithBasicAuth(this string url, string user, string password) => null!;
            public static IFlurlRequest WithBasicAuth(this Url url, string user, string password) => null!;
            public static IFlurlRequest WithBasicAuth(this IFlurlRequest request, string user, string password) => request;
            public static IFlurlRequest WithClient(this string url, IFlurlClient client) => null!;
            public static IFlurlRequest AllowHttpStatus(this string url, params System.Net.HttpStatusCode[] statuses) => null!;
            public static IFlurlRequest ConfigureRequest(this string url, Action<FlurlHttpSettings> configure) => null!;
            public static IFlurlClient Configure(this IFlurlClient client, Action<FlurlHttpSettings> configure) => client;
            public static IFlurlClient EnableCookies(this IFlurlClient client) => client;
            public static IFlurlRequest Request(this IFlurlClient client, params object[] segments) => null!;
            public static Task<HttpResponseMessage> PostJsonAsync(this string url, object data, CancellationToken cancellationToken = default, HttpCompletionOption completionOption = default) => null!;
            public static Task<HttpResponseMessage> PostJsonAsync(this IFlurlRequest request, object data, CancellationToken cancellationToken = default, HttpCompletionOption completionOption = default) => null!;
            public static Task<HttpResponseMessage> SendAsync(this IFlurlRequest request, HttpMethod verb, HttpContent? content = null, CancellationToken cancellationToken = default) => null!;
        }
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """await URL.[|PostJsonAsync|](BODY, token);""", "(close, token)")]
    [InlineData(
        /* lang=c#-test */ """await URL.[|PostJsonAsync|](BODY, token, HttpCompletionOption.ResponseHeadersRead);""",
        "(close, token)")]
    [InlineData(/* lang=c#-test */ """await URL.[|PostJsonAsync|](data: BODY);""", "(close, token)")]
    [InlineData(
        /* lang=c#-test */ """var r = await URL.[|PostJsonAsync|](BODY); r.EnsureSuccessStatusCode();""", "(close, token)")]
    [InlineData(
        /* lang=c#-test */ """await new FlurlClient("https://api.close.com/api/v1").Request("bulk_action", "sequence_subscription").WithBasicAuth(id, "").[|PostJsonAsync|](BODY, token);""",
        "(close, token)")]
    [InlineData(
        /* lang=c#-test */ """await "https://api.close.com".AppendPathSegments("bulk_action", "sequence_subscription/").WithBasicAuth(id, "").[|SendAsync|](HttpMethod.Post, new StringContent(JSON), token);""",
        "(close, token)")]
    [InlineData(/* lang=c#-test */ """await URL.WithClient(client).[|PostJsonAsync|](BODY);""", "(close, token)")]
    public Task Rewrites(string body, string arguments) => Rule.FixesAsync(
        Around(body), Around(
            /* lang=c#-test */ $"await Bulk.PauseAllSequences().ToAllLeads().SendAsync{arguments};"), mustCompile: true);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await URL.AllowHttpStatus(System.Net.HttpStatusCode.Conflict).{|#0:PostJsonAsync|}(BODY, """
            + /* lang=c#-test */ """token);""",
        "'AllowHttpStatus' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await URL.ConfigureRequest(settings => settings.AllowedHttpStatusRange """
            + /* lang=c#-test */ """= "*").{|#0:PostJsonAsync|}(BODY, token);""",
        "'ConfigureRequest' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """client.Configure(settings => settings.AllowedHttpStatusRange = "*"); await """
            + /* lang=c#-test */ """client.Request(URL).{|#0:PostJsonAsync|}(BODY, token);""",
        "'Configure' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await client.EnableCookies().Request(URL).{|#0:PostJsonAsync|}(BODY, token);""",
        "'EnableCookies' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """await URL.AppendPathSegments().SetQueryParam("_fields", """
            + /* lang=c#-test */ """id).WithBasicAuth(id, "").{|#0:PostJsonAsync|}(BODY, token);""",
        "'SetQueryParam' has no counterpart there")]
    [InlineData(
        /* lang=c#-test */ """try { await URL.{|#0:PostJsonAsync|}(BODY, token); } catch (FlurlHttpException) { }""",
        "the code around it handles 'FlurlHttpException', and a chain throws other exceptions")]
    public Task Leaves_alone_what_would_be_lost(string body, string reason) => Rule.FixesAsync(
        Around(body),
        "This request can be a fluent chain that the compiler checks: write it by hand, since " + reason,
        Around(body),
        mustCompile: true);

    private static string Around(string body) => /* lang=c#-test */ $$"""
        {{Flurl2}}
        class C
        {
            async Task M(ICloseClient close, IFlurlClient client, string id, CancellationToken token)
            {
                {{HttpCallMethod.Filled(body)}}
            }
        }
        """;
}
