using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1007: writes what is meant, where only one thing can be, or each of a few that are in scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallIsWrittenDifferentlyFix))]
public sealed class CallIsWrittenDifferentlyFix() : RuleFix(RuleDescriptors.CallIsWrittenDifferently)
{
    private protected override IEnumerable<FixEdit> FindAll(FixContext context)
    {
        if (FindSuggestion(context) is not { } suggestion)
        {
            return [];
        }

        if (suggestion.Change is { NewText: { } text } change)
        {
            return [new FixEdit($"Write {Replacement.Shorten(suggestion.Shown ?? text)}", change)];
        }

        return suggestion.Choices.Select(choice => new FixEdit(choice.Name, choice.Change) { Choice = choice.Name });
    }

    private static Suggestion? FindSuggestion(FixContext context)
    {
        if (context.FindName() is not { } name)
        {
            if (context.Find<BaseObjectCreationExpressionSyntax>() is { } creation)
            {
                return ConstructionSuggestion.Find(context.Model, context.Known, creation, context.CancellationToken);
            }

            return null;
        }

        return (name.Invocation() is { } call
                ? ArgumentsSuggestion.Find(context.Model, context.Known, call, name, context.CancellationToken)
                : null)
            ?? MemberSuggestion.Find(context.Model, context.Known, name, context.CancellationToken);
    }
}
