using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Runs one rule over an example whose wrong places are marked as <c>[|…|]</c>.</summary>
internal static class RuleTest<TRule, TFix>
    where TRule : CloseRule, new()
    where TFix : CodeFixProvider, new()
{
    private const int MaxFixes = 20;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules = [new RuleAnalyzer([new TRule()])];
    private static readonly TFix s_fix = new();
    private static readonly string s_id = new TRule().Descriptor.Id;

    /// <summary>The rule reports nothing; with <paramref name="mustCompile"/> the compiler reports nothing either.</summary>
    public static Task IsSilentAsync(string source, bool mustCompile = false) => RunAsync(source, source, mustCompile);

    /// <summary>The rule reports the marked places, and there is no fix.</summary>
    public static Task ReportsAsync(string source) => RunAsync(source, source);

    /// <summary>The rule reports the one marked place with this message.</summary>
    public static Task ReportsAsync(string source, string message) =>
        ProgramCollector.Takes(source) ? Task.CompletedTask : FindAsync(source, [], message);

    /// <summary>The rule reports the marked places and nothing else, with other files in the project.</summary>
    public static Task ReportsWithAsync(string source, params string[] others) =>
        ProgramCollector.Takes(source) ? Task.CompletedTask : FindAsync(source, others, null);

    /// <summary>
    /// The rule reports the marked places, and the fix, one by one as well as all at once, gives the other text.
    /// </summary>
    public static Task FixesAsync(string source, string expected, bool mustCompile = false) =>
        RunAsync(source, expected, mustCompile);

    /// <summary>As above, and the message of the one place is this.</summary>
    public static Task FixesAsync(
        string source, string message, string expected, bool mustCompile = false, string? title = null) =>
        RunAsync(source, expected, mustCompile, title, message);

    private static async Task RunAsync(
        string source, string expected, bool mustCompile = false, string? title = null, string? message = null)
    {
        if (ProgramCollector.Takes(source, expected))
        {
            return;
        }

        (UserProject project, IReadOnlyList<Diagnostic> diagnostics) = await FindAsync(source, [], message);
        (UserProject one, IReadOnlyList<Diagnostic> left) = await FixOneByOneAsync(project, diagnostics, title);
        TextSpan[] expectedSpans = Parse(expected, out string expectedText);

        Assert.Equal(expectedText, await one.TextAsync());
        Assert.Equal(expectedSpans, left.Select(diagnostic => diagnostic.Location.SourceSpan));
        Assert.Equal(expectedText, await (await FixAllAsync(project, diagnostics)).TextAsync());
        if (mustCompile)
        {
            Assert.Empty(await project.ErrorsAsync());
            Assert.Empty(await one.ErrorsAsync());
        }
    }

    private static async Task<(UserProject Project, IReadOnlyList<Diagnostic> Diagnostics)> FindAsync(
        string source, IReadOnlyList<string> others, string? message)
    {
        TextSpan[] spans = Parse(source, out string text);
        UserProject project = UserProject.Create(text).WithFiles(others);
        IReadOnlyList<Diagnostic> diagnostics = await project.FoundAsync(s_rules);

        Assert.Equal(spans, diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
        Assert.All(diagnostics, diagnostic => Assert.Equal(s_id, diagnostic.Id));
        await project.VerifyMessagesAsync(diagnostics);
        if (message is not null)
        {
            Assert.Equal(message, Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture));
        }

        return (project, diagnostics);
    }

    private static async Task<(UserProject Project, IReadOnlyList<Diagnostic> Left)> FixOneByOneAsync(
        UserProject project, IReadOnlyList<Diagnostic> diagnostics, string? title)
    {
        for (int i = 0; await FirstActionAsync(project, diagnostics) is { } action; i++)
        {
            Assert.True(i < MaxFixes, $"The fix does not end:\n{await project.TextAsync()}");
            Assert.Null(MessageCheck.Fault(action.Title));
            Assert.Equal(title ?? action.Title, action.Title);
            project = await project.AfterAsync(action);
            diagnostics = await project.FoundAsync(s_rules);
            await project.VerifyMessagesAsync(diagnostics);
        }

        return (project, diagnostics);
    }

    // What fixes of one pass leave, such as those that overlap, the next pass fixes.
    private static async Task<UserProject> FixAllAsync(UserProject project, IReadOnlyList<Diagnostic> diagnostics)
    {
        for (int i = 0; await FirstActionAsync(project, diagnostics) is { EquivalenceKey: { } key }; i++)
        {
            Assert.True(i < MaxFixes, $"Fix-all does not end:\n{await project.TextAsync()}");
            if (await project.FixAllAsync(s_fix, diagnostics, key) is not { } fixedProject)
            {
                return (await FixOneByOneAsync(project, diagnostics, null)).Project;
            }

            project = fixedProject;
            diagnostics = await project.FoundAsync(s_rules);
        }

        return project;
    }

    private static async Task<CodeAction?> FirstActionAsync(UserProject project, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics.Where(found => s_fix.FixableDiagnosticIds.Contains(found.Id)))
        {
            if (await project.ActionsAsync(diagnostic, [s_fix]) is [{ } action, ..])
            {
                return action;
            }
        }

        return null;
    }

    private static TextSpan[] Parse(string source, out string text)
    {
        TestFileMarkupParser.GetSpans(source, out text, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        return [.. spans.Values.SelectMany(named => named).Order()];
    }
}
