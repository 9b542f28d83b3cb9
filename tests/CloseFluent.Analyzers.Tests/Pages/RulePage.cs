using System.Runtime.CompilerServices;

namespace CloseFluent.Analyzers.Tests;

/// <summary>The page of a rule: a title, a table, what is wrong, Bad, Good, and more that is reported without a fix.</summary>
internal sealed record RulePage(
    string Id, string Title, IReadOnlyDictionary<string, string> Table, string Bad, string Good, string? Also, string Suppress)
{
    private const string Suppressing = "## When to suppress";
    private const string AlsoReported = "## Also reported";

    public static string Folder { get; } = FindFolder();

    public bool HasFix => Table["Code fix"] == "yes";

    /// <summary>Gets whether the rule says nothing until it is turned on.</summary>
    public bool IsOff => Table.ContainsKey("Off by default");

    /// <summary>The project of who reads the page: a rule that is off is turned on there.</summary>
    public UserProject Project(Func<RulePage, string> block) => UserProject.Create(
        Compilable(block(this)), config: IsOff ? $"root = true\n[*.cs]\ndotnet_diagnostic.{Id}.severity = suggestion\n" : null);

    public static IEnumerable<string> Ids() =>
        Directory.EnumerateFiles(
            Folder, "CLOSE*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;

    public static RulePage Read(string id)
    {
        string text = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        string title = text.Split('\n')[0];
        Dictionary<string, string> table = text.Split('\n')
            .Where(
                line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| |", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
        return new RulePage(
            id, title[(title.IndexOf(
                ": ", StringComparison.Ordinal) + 2)..], table, Block(text, "## Bad"), Block(text, "## Good"),
            text.Contains(AlsoReported, StringComparison.Ordinal) ? Block(text, AlsoReported) : null,
            text[(text.IndexOf(Suppressing, StringComparison.Ordinal) + Suppressing.Length)..].Trim());
    }

    /// <summary>Puts statements where a user would have them; a whole class stays as it is.</summary>
    public static string Compilable(
        string block) => block.Contains("class ", StringComparison.Ordinal) ? block : /* lang=c#-test */ $$"""
        class Example
        {
            async Task RunAsync(
                ICloseClient close, SequenceId onboarding, Sender ada, ContactPreference preference, BulkSelection selection,
                List<LeadId> leads, UserId bob, HttpClient http)
            {
        {{block}}
            }
        }
        """;

    private static string Block(string text, string heading)
    {
        int start = text.IndexOf(
            "```csharp\n", text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + 10;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)].TrimEnd('\n');
    }

    private static string FindFolder([CallerFilePath] string sourceFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "../../../analyzers/rules"));
}
