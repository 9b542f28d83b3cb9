using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Fixes every place of a rule. <c>dotnet format</c> asks for the fix of one place only, and names none where that place has no
/// fix; a rule has one fix, so the others are still meant.
/// </summary>
internal sealed class FixAll(string key) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        WellKnownFixAllProviders.BatchFixer.GetFixAsync(
            fixAllContext.CodeActionEquivalenceKey is null ? Named(fixAllContext) : fixAllContext);

    private FixAllContext Named(FixAllContext context)
    {
        (CodeFixProvider fixes, FixAllScope scope, ImmutableHashSet<string> rules, CancellationToken cancellationToken) =
            (context.CodeFixProvider, context.Scope, context.DiagnosticIds, context.CancellationToken);
        Asked asked = new(context);
        return context.Document is { } document
            ? new FixAllContext(document, fixes, scope, key, rules, asked, cancellationToken)
            : new FixAllContext(context.Project, fixes, scope, key, rules, asked, cancellationToken);
    }

    private sealed class Asked(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            await context.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
