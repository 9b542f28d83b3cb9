using CloseFluent.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Fix-all as <c>dotnet format</c> asks for it: by the fix of the first place, which may have none.
/// </summary>
public sealed class FixAllTests
{
    [Fact]
    public async Task A_place_without_a_fix_keeps_no_other_from_its_own()
    {
        UserProject project = UserProject.Of(
            "class C { object A(PauseAction action) => action.AtMost(0); BulkSelection B() => Leads.All.Take(0); }");
        FixAllContext context = new(
            project.Document,
            new LimitIsNotPositiveFix(),
            FixAllScope.Solution,
            codeActionEquivalenceKey: null!,
            ["CLOSE2004"],
            new Found(await project.DiagnosticsAsync()),
            CancellationToken.None);

        CodeAction? action = await context.CodeFixProvider.GetFixAllProvider()!.GetFixAsync(context);

        Assert.NotNull(action);
        Solution changed = (await action.GetOperationsAsync(CancellationToken.None))
            .OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.Equal(
            "class C { object A(PauseAction action) => action.AtMost(0); BulkSelection B() => Leads.All; }",
            (await changed.GetDocument(project.Document.Id)!.GetTextAsync()).ToString());
    }

    private sealed class Found(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(one =>
                document.TryGetSyntaxTree(out SyntaxTree? tree) && one.Location.SourceTree == tree));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
