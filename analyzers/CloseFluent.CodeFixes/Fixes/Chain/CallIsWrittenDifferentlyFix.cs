using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1007: writes what is meant, where only one thing can be, or each of a few that are at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallIsWrittenDifferentlyFix))]
public sealed class CallIsWrittenDifferentlyFix() : RuleFix(RuleCatalogue.CallIsWrittenDifferently)
{
    private protected override IEnumerable<FixEdit> FindAll(FixContext place)
    {
        if (Meant(place) is not { } meant)
        {
            return [];
        }

        return meant.Change is { NewText: { } text } change ? [new FixEdit($"Write {Replacement.Shorten(meant.Shown ?? text)}", change)]
            : meant.Choices.Select(choice => new FixEdit(choice.Name, choice.Change) { Choice = choice.Name });
    }

    private static Suggestion? Meant(FixContext place)
    {
        if (place.Name() is not { } name)
        {
            return place.Find<BaseObjectCreationExpressionSyntax>() is { } made
                ? ConstructionSuggestion.Find(place.Model, place.Known, made, place.CancellationToken)
                : null;
        }

        return (name.Invocation() is { } call
                ? ArgumentsSuggestion.Find(place.Model, place.Known, call, name, place.CancellationToken)
                : null)
            ?? MemberSuggestion.Find(place.Model, place.Known, name, place.CancellationToken);
    }
}
