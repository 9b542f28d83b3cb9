using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1001: writes the missing calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StageIsMissingFix))]
public sealed class StageIsMissingFix() : RuleFix(RuleCatalogue.StageIsMissing)
{
    private protected override Fix? Find(FixPlace place)
    {
        if (place.Name() is not { } name)
        {
            return null;
        }

        string between = place.Between(name.Dot());
        if (MissingStage.BeforeName(place.Model, place.Known, name, place.CancellationToken) is { } before)
        {
            return Write([before, .. before.Rest], missing => missing.Calls.Write(between) + between);
        }

        ExpressionSyntax expression = name.Invocation() ?? (ExpressionSyntax)name;
        return MissingStage.After(place.Model, place.Known, expression, place.CancellationToken) is { } after
            ? Write([after], missing => between + missing.Calls.Write(between))
            : null;
    }

    private static Fix Write(IReadOnlyList<MissingStage> stages, Func<MissingStage, string> write) => new(
        $"Write the missing {string.Join("…", stages.Select(missing => missing.Calls.Show()))}",
        [
            .. stages.Select(missing => new TextChange(new TextSpan(missing.InsertAt, 0), write(missing))),
            .. stages.SelectMany(missing => missing.Calls.Moved).Select(call => new TextChange(Removal.Of(call), "")),
        ]);
}
