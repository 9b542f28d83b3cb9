using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

/// <summary>A project of a user, with every rule and every fix at work.</summary>
internal sealed class UserProject
{
    // Every project is one of these with another text, so that what was bound of the references is bound once.
    private static readonly Lazy<Document> s_library = new(() => CreateBase(OutputKind.DynamicallyLinkedLibrary));
    private static readonly Lazy<Document> s_program = new(() => CreateBase(OutputKind.ConsoleApplication));

    private UserProject(Document document) => Document = document;

    public Document Document { get; }

    public static ImmutableArray<DiagnosticAnalyzer> Rules { get; } = [new RuleAnalyzer()];

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = Instances<CodeFixProvider>(typeof(CodeFixes.RuleFix));

    public static ImmutableArray<CodeRefactoringProvider> Refactorings { get; } =
        Instances<CodeRefactoringProvider>(typeof(CodeRefactoringProvider), typeof(CodeFixes.RuleFix).Assembly);

    public static UserProject Create(string source, IEnumerable<MetadataReference>? references = null, string? config = null)
    {
        ProgramCollector.EndAt(source);
        bool isProgram = !source.Contains("class ", StringComparison.Ordinal);
        OutputKind kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        if (references is null && config is null)
        {
            return new UserProject((isProgram ? s_program : s_library).Value).With(source);
        }

        Project project = CreateProject(kind, references ?? Examples.References);
        if (config is not null)
        {
            project = project.AddAnalyzerConfigDocument(
                ".editorconfig", SourceText.From(config), filePath: "/user/.editorconfig").Project;
        }

        return new UserProject(AddExample(project)).With(source);
    }

    public async Task<string> TextAsync() => (await Document.GetTextAsync()).ToString();

    public async Task<IReadOnlyList<string>> ErrorsAsync() =>
    [
        .. (await Document.Project.GetCompilationAsync())!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()),
    ];

    /// <summary>
    /// What the rules say. A rule that throws fails the test, and so does a message that does not read well.
    /// </summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        IReadOnlyList<Diagnostic> diagnostics = await FoundAsync();
        await VerifyMessagesAsync(diagnostics);
        return diagnostics;
    }

    /// <summary>Checks that the messages of the rules read well and that what they say to write compiles.</summary>
    public async Task VerifyMessagesAsync(IReadOnlyList<Diagnostic> diagnostics)
    {
        Compilation compilation = (await Document.Project.GetCompilationAsync())!;
        Assert.All(diagnostics, diagnostic => MessageCheck.Verify(diagnostic, compilation));
    }

    /// <summary>What the rules report, however they say it. A rule that throws fails the test.</summary>
    public Task<IReadOnlyList<Diagnostic>> FoundAsync() => FoundAsync(Rules);

    /// <summary>What some rules report.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FoundAsync(ImmutableArray<DiagnosticAnalyzer> rules)
    {
        List<string> thrown = [];
        CompilationWithAnalyzers analysis = (await Document.Project.GetCompilationAsync())!.WithAnalyzers(
            rules,
            new CompilationWithAnalyzersOptions(
                Document.Project.AnalyzerOptions,
                (exception, analyzer, _) => { lock (thrown) { thrown.Add($"{analyzer}: {exception}"); } },
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown.Count == 0, string.Join('\n', thrown));
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    /// <summary>A rule says this, once.</summary>
    public async Task ReportsAsync(string id, string message) => Assert.Equal(
        [message],
        (await DiagnosticsAsync()).Where(
            found => found.Id == id).Select(found => found.GetMessage(CultureInfo.InvariantCulture)));

    /// <summary>Applies the first fix for a diagnostic; null where there is none.</summary>
    public async Task<UserProject?> FixAsync(Diagnostic diagnostic) =>
        await ActionsAsync(diagnostic) is [var first, ..] ? await AfterAsync(first) : null;

    /// <summary>The fixes that are offered for a diagnostic.</summary>
    public Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic) => ActionsAsync(diagnostic, Fixes);

    /// <summary>What some fixes offer for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic, IEnumerable<CodeFixProvider> fixes)
    {
        List<CodeAction> actions = [];
        foreach (CodeFixProvider fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(
                new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    /// <summary>
    /// The titles of what is offered for the first diagnostic of a rule, each with the text that it gives.
    /// </summary>
    public async Task<IReadOnlyList<(string Title, string Text)>> OffersAsync(string id)
    {
        Diagnostic first = (await DiagnosticsAsync()).First(diagnostic => diagnostic.Id == id);
        List<(string, string)> offers = [];
        foreach (CodeAction action in await ActionsAsync(first))
        {
            offers.Add((action.Title, await (await AfterAsync(action)).TextAsync()));
        }

        return offers;
    }

    /// <summary>What the refactorings at a place make of the file.</summary>
    public async Task<IReadOnlyList<UserProject>> RefactorAsync(int position) =>
        await Task.WhenAll((await RefactoringsAsync(position)).Select(AfterAsync));

    /// <summary>The refactorings that are offered at a place.</summary>
    public async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(int position)
    {
        List<CodeAction> actions = [];
        foreach (CodeRefactoringProvider refactoring in Refactorings)
        {
            await refactoring.ComputeRefactoringsAsync(
                new CodeRefactoringContext(Document, new TextSpan(position, 0), actions.Add, CancellationToken.None));
        }

        return actions;
    }

    public async Task<UserProject> AfterAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return new UserProject(
            operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(Document.Id)!);
    }

    /// <summary>
    /// Applies the fix of every place of a rule that leaves no choice; null where there is none, or no fix-all.
    /// </summary>
    public async Task<UserProject?> FixAllAsync(
        CodeFixProvider fix, IReadOnlyList<Diagnostic> diagnostics, string? key = null)
    {
        if (fix.GetFixAllProvider() is not { } all)
        {
            return null;
        }

        CodeAction? action = await all.GetFixAsync(new FixAllContext(
            Document, fix, FixAllScope.Solution, key!, fix.FixableDiagnosticIds, new FoundDiagnostics(
                diagnostics), CancellationToken.None));
        return action is null ? null : await AfterAsync(action);
    }

    public UserProject With(string source) => new(Document.WithText(SourceText.From(source)));

    /// <summary>The same project with more files.</summary>
    public UserProject WithFiles(IReadOnlyList<string> sources)
    {
        Project project = Document.Project;
        for (int i = 0; i < sources.Count; i++)
        {
            project = project.AddDocument($"Other{i}.cs", sources[i], filePath: $"/user/Other{i}.cs").Project;
        }

        return new UserProject(project.GetDocument(Document.Id)!);
    }

    private static Document CreateBase(OutputKind kind)
    {
        Document document = AddExample(CreateProject(kind, Examples.References));
        _ = document.Project.GetCompilationAsync().GetAwaiter().GetResult()!.GetTypeByMetadataName(
            "CloseFluent.ICloseClient");
        return document;
    }

    private static Document AddExample(Project project) => project
        .AddDocument("Usings.cs", Examples.Usings)
        .Project.AddDocument("Example.cs", "", filePath: "/user/Example.cs");

    private static Project CreateProject(OutputKind kind, IEnumerable<MetadataReference> references) =>
        new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "UserProject",
            "UserProject",
            LanguageNames.CSharp,
            compilationOptions: Examples.Compiling.WithOutputKind(kind),
            parseOptions: Examples.Parsing,
            metadataReferences: references));

    private static ImmutableArray<T> Instances<T>(Type origin) => Instances<T>(origin, origin.Assembly);

    private static ImmutableArray<T> Instances<T>(Type origin, System.Reflection.Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(origin))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
