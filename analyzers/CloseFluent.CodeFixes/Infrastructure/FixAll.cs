using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Fixes every place of a rule that leaves no choice. <c>dotnet format</c> asks for the fix of one place only, and names
/// none where that place has no fix, and one of several where there is a choice: the places that need no one are still
/// meant.
/// </summary>
internal sealed class FixAll(string key) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        FixAllContext context = fixAllContext.CodeActionEquivalenceKey == key ? fixAllContext : Named(fixAllContext);
        if (await WellKnownFixAllProviders.BatchFixer.GetFixAsync(context).ConfigureAwait(false) is { } all)
        {
            return await CheckedAsync(all, context).ConfigureAwait(false);
        }

        return null;
    }

    // Each place was looked at alone; what they are together must do no harm either.
    private static async Task<CodeAction> CheckedAsync(CodeAction all, FixAllContext context)
    {
        ImmutableArray<CodeActionOperation> operations = await all.GetOperationsAsync(context.CancellationToken)
            .ConfigureAwait(false);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (DocumentId id in changed.GetChanges(context.Solution).GetProjectChanges()
            .SelectMany(project => project.GetChangedDocuments()))
        {
            Document before = context.Solution.GetDocument(id)!;
            if (!await IsHarmlessAsync(before, changed.GetDocument(id)!, context.CancellationToken).ConfigureAwait(false))
            {
                changed = changed.WithDocumentText(id, await before.GetTextAsync(context.CancellationToken)
                    .ConfigureAwait(false));
            }
        }

        Solution result = changed;
        return CodeAction.Create(all.Title, _ => Task.FromResult(result), all.EquivalenceKey);
    }

    private static async Task<bool> IsHarmlessAsync(Document before, Document after, CancellationToken cancellationToken) =>
        await EffectsAsync(before, cancellationToken).ConfigureAwait(false) is { } was
        && await EffectsAsync(after, cancellationToken).ConfigureAwait(false) is { } effectsAfter
        && EffectCheck.IsHarmless(was, effectsAfter, int.MaxValue)
        && (await CompilesAsync(after, cancellationToken).ConfigureAwait(false)
            || !await CompilesAsync(before, cancellationToken).ConfigureAwait(false));

    private static async Task<bool> CompilesAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
        && model.GetDiagnostics(cancellationToken: cancellationToken)
            .All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    private static async Task<CodeEffects?> EffectsAsync(Document document, CancellationToken cancellationToken)
    {
        if (await FixContext.CreateAsync(document, default, cancellationToken).ConfigureAwait(false) is { } context)
        {
            return CodeEffects.From(context.Model, context.Known, context.Root, cancellationToken);
        }

        return null;
    }

    private FixAllContext Named(FixAllContext context)
    {
        (CodeFixProvider fixes, FixAllScope scope, ImmutableHashSet<string> rules, CancellationToken cancellationToken) =
            (context.CodeFixProvider, context.Scope, context.DiagnosticIds, context.CancellationToken);
        OriginalDiagnostics requested = new(context);
        if (context.Document is { } document)
        {
            return new FixAllContext(document, fixes, scope, key, rules, requested, cancellationToken);
        }

        return new FixAllContext(context.Project, fixes, scope, key, rules, requested, cancellationToken);
    }

    private sealed class OriginalDiagnostics(FixAllContext context) : FixAllContext.DiagnosticProvider
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
