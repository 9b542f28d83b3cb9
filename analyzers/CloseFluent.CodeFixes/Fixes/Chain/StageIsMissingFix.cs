using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// CLOSE1001: writes the missing calls; where a preference or one of several senders must be chosen, one fix for each.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StageIsMissingFix))]
public sealed class StageIsMissingFix() : RuleFix(RuleDescriptors.StageIsMissing)
{
    private protected override IEnumerable<FixEdit> FindAll(FixContext context)
    {
        if (context.FindName() is not { } name)
        {
            return [];
        }

        string between = context.SeparatorBefore(name.Dot());
        if (MissingStage.FindBefore(context.Model, context.Known, name, context.CancellationToken) is { } before)
        {
            return Write([before, .. before.Later], calls => calls.Write(between) + between, maySend: false);
        }

        ExpressionSyntax expression = name.Invocation() ?? name.Access();
        if (MissingStage.FindAfter(context.Model, context.Known, expression, context.CancellationToken) is not { } after
            || FindBeside(after, expression.WalkUpWrappers()) is not { } beside)
        {
            return [];
        }

        string opening = after.Carried?.Opening ?? "";
        return Write(
            [after],
            calls => opening + between + calls.Write(between) + after.Ending,
            expression.WalkUpWrappers().Parent is AwaitExpressionSyntax,
            beside);
    }

    // What changes before the calls; null where they cannot be written.
    private static IReadOnlyList<TextChange>? FindBeside(MissingStage missing, ExpressionSyntax value)
    {
        if (missing.MustBeVariable)
        {
            return value.Parent is ArgumentSyntax { RefKindKeyword: { RawKind: (int)SyntaxKind.InKeyword } keyword }
                ? [new TextChange(TextSpan.FromBounds(keyword.SpanStart, value.SpanStart), "")]
                : null;
        }

        return missing.Carried is { IsFunction: true } function
            ? [new TextChange(new TextSpan(value.SpanStart, 0), function.Start)]
            : [];
    }

    private static IEnumerable<FixEdit> Write(
        IReadOnlyList<MissingStage> stages, Func<MissingCalls, string> write, bool maySend,
        IReadOnlyList<TextChange>? beside = null) =>
        Alternatives(stages).Select(candidate => new FixEdit(
            candidate.Choice ?? $"Write the missing {string.Join("…", candidate.Calls.Select(calls => calls.Show()))}",
            [
                .. beside ?? [],
                .. stages.Zip(
                    candidate.Calls, (missing, calls) => new TextChange(new TextSpan(missing.InsertAt, 0), write(calls))),
                .. candidate.Calls.SelectMany(calls => calls.Moved)
                    .Select(call => new TextChange(CallRemoval.From(call), "")),
            ])
        {
            MaySend = maySend,
            Choice = candidate.Choice,
        });

    // What is missing in two places of a chain is chosen together.
    private static IEnumerable<(IReadOnlyList<MissingCalls> Calls, string? Choice)> Alternatives(
        IEnumerable<MissingStage> stages)
    {
        IEnumerable<IReadOnlyList<MissingCalls>> alternatives = [[]];
        foreach (MissingStage stage in stages)
        {
            alternatives = [.. alternatives.SelectMany(candidate => stage.Calls.Alternatives()
                .Select(calls => (IReadOnlyList<MissingCalls>)[.. candidate, calls]))];
        }

        return alternatives.Select(candidate => (
            candidate, candidate.Any(calls => calls.Choice is not null)
                ? string.Join(", ", candidate.Select(calls => calls.Choice).OfType<string>()) : null));
    }
}
