using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Every option that a rule asks for is on its page and in the table of all options, and no other.</summary>
public sealed partial class OptionPageTests
{
    private const string Prefix = "close_fluent.";

    [Fact]
    public async Task Options_are_documented_where_they_are_read()
    {
        ConcurrentDictionary<string, byte> asked = new(StringComparer.Ordinal);
        IReadOnlyList<string> all = await TestPrograms.AllAsync();
        foreach (string program in Corpus.Sample(all, oneOf: 20))
        {
            await AskAsync(program, asked);
        }

        // What the sample leaves out, some other program asks for.
        foreach (string program in all.TakeWhile(_ => Listed().Any(option => !asked.ContainsKey(option))))
        {
            await AskAsync(program, asked);
        }

        string[] read = [.. asked.Keys.Order(StringComparer.Ordinal)];
        Assert.Equal(read, Listed().Order(StringComparer.Ordinal));
        Assert.Equal(read, RulePage.Ids().SelectMany(OnPage).Order(StringComparer.Ordinal));
    }

    private static async Task AskAsync(string program, ConcurrentDictionary<string, byte> asked)
    {
        Compilation compilation = (await UserProject.Create(program).Document.Project.GetCompilationAsync())!;
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            RuleCatalogue.All.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Info))));
        await compilation.WithAnalyzers(UserProject.Rules, new AnalyzerOptions([], new AskedOptions(asked)))
            .GetAnalyzerDiagnosticsAsync();
    }

    // The rows of the table: `option` | CLOSE1003, 1004 | what it names.
    private static IEnumerable<string> Listed() => File.ReadLines(Path.Combine(RulePage.Folder, "README.md"))
        .Select(line => Row().Match(line))
        .Where(row => row.Success)
        .SelectMany(row => row.Groups[2].Value.Split(", ")
            .Select(id => $"{(id.StartsWith("CLOSE", StringComparison.Ordinal) ? id : "CLOSE" + id)}.{row.Groups[1].Value}"));

    private static IEnumerable<string> OnPage(string id)
    {
        string[] named =
        [
            .. OptionOfPage().Matches(File.ReadAllText(Path.Combine(RulePage.Folder, id + ".md")))
                .Select(option => option.Groups[1].Value),
        ];
        Assert.All(named, option => Assert.StartsWith(id + ".", option, StringComparison.Ordinal));
        return named;
    }

    [GeneratedRegex(@"^\| `(\w+)` \| (CLOSE[\d, ]+) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"^- `close_fluent\.(CLOSE\d+\.\w+) = ", RegexOptions.Multiline)]
    private static partial Regex OptionOfPage();

    private sealed class AskedOptions(ConcurrentDictionary<string, byte> asked) : AnalyzerConfigOptionsProvider
    {
        private readonly Options _options = new(asked);

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;
    }

    private sealed class Options(ConcurrentDictionary<string, byte> asked) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            if (key.StartsWith(Prefix + "CLOSE", StringComparison.Ordinal))
            {
                asked.TryAdd(key[Prefix.Length..], 0);
            }

            value = null;
            return false;
        }
    }
}
