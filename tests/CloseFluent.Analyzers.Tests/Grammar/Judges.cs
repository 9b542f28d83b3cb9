using System.Text;
using System.Text.Json;
using CloseFluent.Sandbox;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers.Tests.Grammar;

/// <summary>Asks library, analyzer and sandbox for their verdicts.</summary>
internal static class Judges
{
    /// <summary>What the library says against a call; null where it takes it.</summary>
    public static string? Library(Func<object> call)
    {
        try
        {
            call();
            return null;
        }
        catch (Exception refusal) when (refusal is FilterFormatException or ArgumentException)
        {
            return refusal.Message;
        }
    }

    /// <summary>Which of the expressions a rule speaks of.</summary>
    public static async Task<bool[]> AnalyzerAsync(string rule, IReadOnlyList<string> expressions)
    {
        string program = Filtering.FilterProgram.Write(expressions)
            .Replace("BulkSelection F", "object F", StringComparison.Ordinal);
        bool[] spoken = new bool[expressions.Count];
        int[] starts = [.. expressions.Select((_, i) => program.IndexOf($" F{i}()", StringComparison.Ordinal))];
        foreach (Diagnostic diagnostic in await UserProject.Create(program).DiagnosticsAsync())
        {
            if (diagnostic.Id == rule)
            {
                spoken[Array.FindLastIndex(starts, start => start < diagnostic.Location.SourceSpan.Start)] = true;
            }
        }

        return spoken;
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>How many leads a filter matches in a sandbox; null where it refuses the filter.</summary>
    public static int? Count(CloseSandbox sandbox, string filter)
    {
        SandboxResponse response = Post(
            sandbox, "/data/search/", "{\"query\":" + filter + ",\"include_counts\":true,\"results_limit\":0}");
        if (response.StatusCode != 200)
        {
            Assert.Equal(400, response.StatusCode);
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(response.Body);
        return document.RootElement.GetProperty("count").GetProperty("total").GetInt32();
    }

    /// <summary>Determines whether a sandbox takes a sender's address.</summary>
    public static bool TakesAddress(CloseSandbox sandbox, string address)
    {
        string escaped = string.Concat(
            address.Select(c => c is < ' ' or > '~' or '"' or '\\' ? $"\\u{(int)c:x4}" : c.ToString()));
        return Post(sandbox, "/bulk_action/sequence_subscription/", $$"""
            {"action_type":"subscribe","sequence_id":"{{SandboxIds.OnboardingSequence}}","sender_account_id":"{{SandboxIds.AdaAccount}}",
             "sender_name":"Ada Example","sender_email":"{{escaped}}","contact_preference":"lead","s_query":{{FilterCorpus.Named}}}
            """).StatusCode == 200;
    }

    private static SandboxResponse Post(CloseSandbox sandbox, string path, string body)
    {
        SandboxRequest request = new("POST", "/api/v1" + path) { Body = Encoding.UTF8.GetBytes(body) };
        request.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(sandbox.ApiKey + ":"));
        request.Headers["Content-Type"] = "application/json";
        return sandbox.Handle(request);
    }
}
