using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.RequestIsRawRule, CloseFluent.CodeFixes.RequestIsRawFix>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// A method with clients of HttpClient's and Flurl's in scope, around statements that post. In them URL is the address of
/// bulk actions, BODY one to pause and SENT the same as a chain that is sent.
/// </summary>
internal static class HttpCallMethod
{
    private const string Message = "This request can be a fluent chain that the compiler checks: ";

    /// <summary>The rule fires at the marked places, the fix gives the other statements, and both compile.</summary>
    public static Task FixesAsync(string body, string expected) =>
        Rule.FixesAsync(Wrap(body), Wrap(expected), mustCompile: true);

    /// <summary>As above; what the client decides is named, in the message and in the fix.</summary>
    public static Task FixesAsync(string body, string expected, string note) => Rule.FixesAsync(
        Wrap(body),
        $"{Message}write '{ChainOf(Wrap(expected))}'{note}",
        Wrap(expected),
        mustCompile: true,
        "Write it as a fluent chain" + note);

    /// <summary>The rule fires and says this, and there is no fix.</summary>
    public static Task IsLeftAloneAsync(string body, string reason) =>
        Rule.FixesAsync(Wrap(body), Message + reason, Wrap(body), mustCompile: true);

    public static Task IsSilentAsync(string body) => Rule.IsSilentAsync(Wrap(body), mustCompile: true);

    private static string ChainOf(string source) => source[
        (source.LastIndexOf(
            "await ", StringComparison.Ordinal) + 6)..source.LastIndexOf(".SendAsync", StringComparison.Ordinal)];

    private static string Wrap(string body) => /* lang=c#-test */ $$"""
        using System.Net.Http.Json;
        using System.Text.Json;
        using Flurl;
        using Flurl.Http;
        using Flurl.Http.Configuration;
        using Flurl.Http.Content;
        enum Method { Get, Post }
        record RestRequest(string Resource, Method Method);
        static class Extensions { public static IFlurlRequest WithRetries(this Url url, int times) => new FlurlRequest(url); }
        class C(IFlurlClientCache cache)
        {
            private readonly IFlurlClient _lenient = cache.Get("lenient").AllowAnyHttpStatus();
            private readonly IFlurlClient _usual = cache.Get("usual").WithTimeout(3);
            private string _id = "";
            void Send(HttpRequestMessage request) { }
            void Change(IFlurlRequest request) { }
            async Task M(ICloseClient close, HttpClient http, IFlurlClient flurl, IFlurlClientCache clients, string id, string mail, bool flag, CancellationToken token)
            {
                {{Filled(body)}}
            }
        }
        """;

    public static string Filled(string body) => body
        .Replace("URL", "\"https://api.close.com/api/v1/bulk_action/sequence_subscription/\"", StringComparison.Ordinal)
        .Replace("BODY", "new { action_type = \"pause\" }", StringComparison.Ordinal)
        .Replace("JSON", "\"{\\\"action_type\\\":\\\"pause\\\"}\"", StringComparison.Ordinal)
        .Replace("SENT", "Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token)", StringComparison.Ordinal);
}
