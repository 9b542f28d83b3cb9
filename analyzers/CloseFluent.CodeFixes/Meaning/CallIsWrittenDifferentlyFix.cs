using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1007: writes what is meant, where only one thing can be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallIsWrittenDifferentlyFix))]
public sealed class CallIsWrittenDifferentlyFix() : RuleFix(RuleCatalogue.CallIsWrittenDifferently)
{
    private protected override Fix? Find(FixPlace place)
    {
        return Meant(place)?.Change is { NewText: { } text } change ? new Fix($"Write {Made.Shorten(text)}", change) : null;
    }

    private static Meant? Meant(FixPlace place)
    {
        if (place.Name() is not { } name)
        {
            return place.Find<BaseObjectCreationExpressionSyntax>() is { } made
                ? MeantConstruction.Of(place.Model, place.Known, made, place.CancellationToken)
                : null;
        }

        return (name.Invocation() is { } call
                ? MeantArguments.Of(place.Model, place.Known, call, name, place.CancellationToken)
                : null)
            ?? MeantMember.Of(place.Model, place.Known, name, place.CancellationToken);
    }
}
