using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1007: writes what is meant, where only one thing can be, or each of a few that are in scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallIsWrittenDifferentlyFix))]
public sealed class CallIsWrittenDifferentlyFix() : SuggestedFix(RuleDescriptors.CallIsWrittenDifferently)
{
    private protected override IEnumerable<FixEdit> FindAll(FixContext context)
    {
        if (Find(context) is { } fix)
        {
            return [fix];
        }

        return context.FindName() is { } name && name.Invocation() is { } call
            && ArgumentsSuggestion.Find(context.Model, context.Known, call, name, context.CancellationToken) is { Change: null } suggestion
                ? suggestion.Choices.Select(choice => new FixEdit(choice.Name, choice.Change) { Choice = choice.Name })
                : [];
    }
}
