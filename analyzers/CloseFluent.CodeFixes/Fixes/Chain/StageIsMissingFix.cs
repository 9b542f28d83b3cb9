using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1001: writes the missing calls; where a preference or one of several senders must be chosen, one fix for each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StageIsMissingFix))]
public sealed class StageIsMissingFix() : RuleFix(RuleCatalogue.StageIsMissing)
{
    private protected override IEnumerable<FixEdit> FindAll(FixContext place)
    {
        if (place.Name() is not { } name)
        {
            return [];
        }

        string between = place.Between(name.Dot());
        if (MissingStage.BeforeName(place.Model, place.Known, name, place.CancellationToken) is { } before)
        {
            return Write([before, .. before.Rest], calls => calls.Write(between) + between, maySend: false);
        }

        ExpressionSyntax expression = name.Invocation() ?? (ExpressionSyntax)name;
        return MissingStage.After(place.Model, place.Known, expression, place.CancellationToken) is { } after
            ? Write([after], calls => between + calls.Write(between), expression.WalkUpWrappers().Parent is AwaitExpressionSyntax)
            : [];
    }

    private static IEnumerable<FixEdit> Write(IReadOnlyList<MissingStage> stages, Func<MissingCalls, string> write, bool maySend) =>
        Ways(stages).Select(way => new FixEdit(
            way.Choice ?? $"Write the missing {string.Join("…", way.Calls.Select(calls => calls.Show()))}",
            [
                .. stages.Zip(way.Calls, (missing, calls) => new TextChange(new TextSpan(missing.InsertAt, 0), write(calls))),
                .. way.Calls.SelectMany(calls => calls.Moved).Select(call => new TextChange(CallRemoval.From(call), "")),
            ])
        {
            MaySend = maySend,
            Choice = way.Choice,
        });

    // What is missing in two places of a chain is chosen together.
    private static IEnumerable<(IReadOnlyList<MissingCalls> Calls, string? Choice)> Ways(IEnumerable<MissingStage> stages)
    {
        IEnumerable<IReadOnlyList<MissingCalls>> ways = [[]];
        foreach (MissingStage stage in stages)
        {
            ways = [.. ways.SelectMany(way => stage.Calls.Alternatives().Select(calls => (IReadOnlyList<MissingCalls>)[.. way, calls]))];
        }

        return ways.Select(way => (
            way, way.Any(calls => calls.Choice is not null) ? string.Join(", ", way.Select(calls => calls.Choice).OfType<string>()) : null));
    }
}
