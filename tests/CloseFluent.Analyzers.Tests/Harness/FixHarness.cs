using CloseFluent.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Applies every fix and refactoring that is offered for a program, alone and everywhere, and says what harm it does: a send
/// made, repeated or lost, something widened, a token or a comment lost, a build broken, or a run that sends more.
/// </summary>
internal sealed class FixHarness
{
    private readonly UserProject _project;
    private readonly string _source;
    private readonly WrittenEffects _effects;
    private readonly List<string> _harm = [];
    private readonly Lazy<Task<IReadOnlyList<BulkSequenceSubscriptionAction>?>> _sent;

    private FixHarness(UserProject project, string source)
    {
        _project = project;
        _source = source;
        _effects = new WrittenEffects(source);
        _sent = new(async () => await RecorderRun.SentAsync((await project.Document.Project.GetCompilationAsync())!));
    }

    /// <summary>What was applied to a program, and the harm that was done.</summary>
    public static async Task<(int Applied, IReadOnlyList<string> Harm)> TryAsync(string source)
    {
        FixHarness harness = new(UserProject.Create(source), source);
        return (await harness.ApplyAsync(), harness._harm);
    }

    private async Task<int> ApplyAsync()
    {
        IReadOnlyList<Diagnostic> diagnostics = await _project.FoundAsync();
        List<(string What, UserProject After, Allowance Allowance)> changes = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            foreach (CodeAction action in await _project.ActionsAsync(diagnostic))
            {
                changes.Add((
                    $"{diagnostic.Id} {action.Title}", await _project.AfterAsync(action), Allowance.For(diagnostic.Id, fixes: 1)));
            }
        }

        foreach (CodeFixProvider fix in UserProject.Fixes)
        {
            Diagnostic[] own = [.. diagnostics.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))];
            if (own.Length > 0 && await _project.FixAllAsync(fix, own) is { } all)
            {
                changes.Add(($"all of {fix.GetType().Name}", all, Allowance.For(own[0].Id, own.Length)));
            }
        }

        foreach (CodeAction action in await RefactoringsAsync())
        {
            bool isCompleting = action.EquivalenceKey!.StartsWith(
                nameof(CompleteBulkActionRefactoring), StringComparison.Ordinal);
            changes.Add((
                action.Title, await _project.AfterAsync(action), new Allowance(isCompleting ? 1 : 0, MayReword: !isCompleting)));
        }

        bool compiles = changes.Count > 0 && (await _project.ErrorsAsync()).Count == 0;
        foreach ((string what, UserProject after, Allowance allowance) in changes)
        {
            string text = await after.TextAsync();
            Report(what, text, _effects.HarmBy(new WrittenEffects(text), allowance));
            if (compiles)
            {
                Report(what, text, await after.ErrorsAsync());
                await RunAsync(what, after, text, allowance);
            }
        }

        return changes.Count;
    }

    // One caret in each chain is enough.
    private async Task<IEnumerable<CodeAction>> RefactoringsAsync()
    {
        SyntaxNode root = (await _project.Document.GetSyntaxRootAsync())!;
        List<CodeAction> actions = [];
        foreach (int caret in root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.EndsChain()).Select(call => call.CalledName()?.SpanStart ?? call.SpanStart).Distinct())
        {
            actions.AddRange(await _project.RefactoringsAsync(caret));
        }

        foreach (int caret in root.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.Token.ValueText.Contains(
                "\"type\"", StringComparison.Ordinal)).Select(literal => literal.SpanStart))
        {
            actions.AddRange(await _project.RefactoringsAsync(caret));
        }

        return actions;
    }

    private async Task RunAsync(string what, UserProject after, string text, Allowance allowance)
    {
        if (!RecorderRun.CanRun(_source) || !RecorderRun.CanRun(text)
            || await _sent.Value is not { } before
            || await RecorderRun.SentAsync((await after.Document.Project.GetCompilationAsync())!) is not { } current)
        {
            return;
        }

        if (current.Count > before.Count + allowance.NewSends)
        {
            Report(what, text, [$"a run that sent {before.Count} sends {current.Count}"]);
        }

        if (current.Count(IsUnlimited) > before.Count(IsUnlimited) + allowance.NewSends)
        {
            Report(what, text, ["a run reaches everybody"]);
        }

        if (allowance.MayDropRepeats && !current.SequenceEqual(before))
        {
            Report(what, text, ["a run sends something else"]);
        }
    }

    private static bool IsUnlimited(BulkSequenceSubscriptionAction action) => action.Selection == Leads.All;

    private void Report(string what, string text, IEnumerable<string> faults) =>
        _harm.AddRange(faults.Select(fault => $"{what}: {fault}\n{_source}\n=>\n{text}\n"));
}
