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

        if (MissingStage.BeforeName(place.Model, place.Known, name, place.CancellationToken) is { } before)
        {
            string between = place.Between(name.Dot());
            return Write(before, before.Calls.Write(between) + between);
        }

        ExpressionSyntax expression = name.Invocation() ?? (ExpressionSyntax)name;
        if (MissingStage.After(place.Model, place.Known, expression, place.CancellationToken) is { } after)
        {
            string between = place.Between(name.Dot());
            return Write(after, between + after.Calls.Write(between));
        }

        return null;
    }

    private static Fix Write(MissingStage missing, string calls) => new(
        $"Write the missing {missing.Calls.Show()}",
        [
            new TextChange(new TextSpan(missing.InsertAt, 0), calls),
            .. missing.Calls.Moved.Select(call => new TextChange(Removal.Of(call), "")),
        ]);
}
