using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Fixes every place of a rule. <c>dotnet format</c> asks for the fix of one place only, and names none where that place has no fix;
/// a rule has one fix, so the others are still meant.
/// </summary>
internal sealed class FixAll(string key) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        WellKnownFixAllProviders.BatchFixer.GetFixAsync(
            fixAllContext.CodeActionEquivalenceKey is null ? Named(fixAllContext) : fixAllContext);

    private FixAllContext Named(FixAllContext context) => context.Document is { } document
        ? new FixAllContext(
            document, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, new Asked(context), context.CancellationToken)
        : new FixAllContext(
            context.Project, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, new Asked(context), context.CancellationToken);

    private sealed class Asked(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            await context.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
