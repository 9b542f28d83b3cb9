using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1007: writes what is meant, where only one thing can be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallIsWrittenDifferentlyFix))]
public sealed class CallIsWrittenDifferentlyFix() : RuleFix(RuleCatalogue.CallIsWrittenDifferently)
{
    private protected override Fix? Find(FixPlace place)
    {
        if (place.Name() is not { } name)
        {
            return null;
        }

        Meant? meant = (name.Invocation() is { } call
                ? MeantArguments.Of(place.Model, place.Known, call, name, place.CancellationToken)
                : null)
            ?? MeantMember.Of(place.Model, place.Known, name, place.CancellationToken);
        return meant?.Change is { NewText: { } text } change ? new Fix($"Write {Made.Shorten(text)}", change) : null;
    }
}
