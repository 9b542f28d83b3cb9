using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// More than 250 errors of beginners, each with what the compiler (<c>!</c>) and the rules (<c>&gt;</c>) say to it. Where the
/// rules say nothing, the words of the compiler that suffice are named (<c>~</c>). Behind <c>+</c> are the fixes that are offered.
/// </summary>
public sealed class BeginnerErrorTests
{
    private const string Verified = ".verified.txt";
    private const int UsualCompiler = 5;

    private static readonly string s_folder = Path.GetDirectoryName(Here())!;

    private static readonly string[] s_explained = ["CLOSE1007", "CLOSE1010", "CLOSE1011"];

    private static readonly string[] s_names = [.. Directory.EnumerateFiles(s_folder, $"*{Verified}")
        .Select(file => Path.GetFileName(file)[..^Verified.Length]).Order(StringComparer.Ordinal)];

    private static readonly ConcurrentDictionary<string, Lazy<Task<BeginnerFindings>>> s_findings = new();

    public static TheoryData<string> Files => [.. s_names];

    [Fact]
    public void There_are_enough_errors() => Assert.True(s_names.Sum(file => Read(file).Count) >= 250);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_stranger_knows_what_to_type(string file)
    {
        BeginnerFindings found = await FindAsync(file);
        string text = string.Join("\n\n", found.Shown) + "\n";
        bool isUsual = typeof(CSharpCompilation).Assembly.GetName().Version!.Major >= UsualCompiler;
        string expected = isUsual ? await CompareAsync(file, text) : text;

        Assert.True(found.Unexplained.Count == 0, string.Join("\n", found.Unexplained));
        Assert.Equal(expected, text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_it_becomes_is_right(string file)
    {
        List<string> faults = [];
        foreach (BeginnerError error in Read(file))
        {
            UserProject project = UserProject.Create(error.Program(error.Correction));
            faults.AddRange((await project.ErrorsAsync()).Concat((await project.DiagnosticsAsync()).Select(Text))
                .Select(fault => $"{error.Title}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    /// <summary>One mistake gives one id: of what is within one chain, one rule speaks.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_mistake_has_one_id(string file)
    {
        BeginnerFindings found = await FindAsync(file);

        Assert.True(found.SaidTwice.Count == 0, string.Join("\n", found.SaidTwice));
    }

    /// <summary>What a fix of a rule that explains an error writes leaves no more errors, and the rule does not say the same again.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_a_fix_writes_is_right(string file)
    {
        BeginnerFindings found = await FindAsync(file);

        Assert.True(found.WrongFixes.Count == 0, string.Join("\n", found.WrongFixes));
    }

    // A program is analyzed once for all tests.
    private static Task<BeginnerFindings> FindAsync(string file) => s_findings.GetOrAdd(
        file, key => new Lazy<Task<BeginnerFindings>>(() => AnalyzeAsync(key))).Value;

    private static async Task<BeginnerFindings> AnalyzeAsync(string file)
    {
        BeginnerFindings found = new([], [], [], []);
        foreach (BeginnerError error in Read(file))
        {
            UserProject project = UserProject.Create(error.Program(error.Code));
            Diagnostic[] diagnostics = [.. await project.DiagnosticsAsync()];
            await AddExplanationAsync(found, error, project, diagnostics);
            if (diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Count() > 1
                || diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan).Distinct().Count() < diagnostics.Length)
            {
                found.SaidTwice.Add($"{error.Title}: {string.Join("\n", diagnostics.Select(Text))}");
            }

            foreach (Diagnostic diagnostic in diagnostics.Where(each => s_explained.Contains(each.Id)))
            {
                await AddWrongFixesAsync(found, error, project, diagnostic);
            }
        }

        return found;
    }

    private static async Task AddExplanationAsync(
        BeginnerFindings found, BeginnerError error, UserProject project, Diagnostic[] diagnostics)
    {
        string[] compiler = [.. (await CompilerErrorsAsync(project)).Select(Text)];
        string[] rules = [.. diagnostics.Select(Text)];
        found.Shown.Add(error.Show(compiler, rules, await TitlesAsync(project, diagnostics)));
        bool suffices = error.Enough is null
            ? rules.Length > 0
            : compiler.Any(message => message.Contains(error.Enough, StringComparison.Ordinal));
        if (!suffices)
        {
            found.Unexplained.Add($"{error.Title}: {string.Join("\n", compiler)}");
        }
    }

    private static async Task AddWrongFixesAsync(
        BeginnerFindings found, BeginnerError error, UserProject project, Diagnostic diagnostic)
    {
        foreach (CodeAction action in await project.ActionsAsync(diagnostic))
        {
            UserProject after = await project.AfterAsync(action);
            if ((await after.ErrorsAsync()).Count > (await project.ErrorsAsync()).Count
                || (await after.DiagnosticsAsync()).Select(Text).Contains(Text(diagnostic)))
            {
                found.WrongFixes.Add($"{error.Title}: {action.Title}\n{string.Join("\n", await after.ErrorsAsync())}");
            }
        }
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(UserProject project, IReadOnlyList<Diagnostic> diagnostics)
    {
        List<string> titles = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            titles.AddRange((await project.ActionsAsync(diagnostic)).Select(action => action.Title));
        }

        return titles;
    }

    // A snapshot: a text that no longer fits is laid beside the expected one.
    private static async Task<string> CompareAsync(string file, string text)
    {
        string received = Path.Combine(s_folder, $"{file}.received.txt");
        File.Delete(received);
        string expected = (await File.ReadAllTextAsync(Path.Combine(s_folder, $"{file}{Verified}"))).ReplaceLineEndings("\n");
        if (expected != text)
        {
            await File.WriteAllTextAsync(received, text);
        }

        return expected;
    }

    private static IReadOnlyList<BeginnerError> Read(string file) =>
        BeginnerError.ReadAll(File.ReadAllText(Path.Combine(s_folder, $"{file}{Verified}")));

    private static async Task<IEnumerable<Diagnostic>> CompilerErrorsAsync(UserProject project) =>
        (await project.Document.Project.GetCompilationAsync())!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture).ReplaceLineEndings(" ")}";

    private static string Here([CallerFilePath] string path = "") => path;
}
