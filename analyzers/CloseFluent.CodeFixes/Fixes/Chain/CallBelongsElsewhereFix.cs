using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1002: removes the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallBelongsElsewhereFix))]
public sealed class CallBelongsElsewhereFix() : RuleFix(RuleDescriptors.CallBelongsElsewhere)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindName() is { } name && name.Invocation() is { } call && !HasOtherArguments(name, call))
        {
            return new FixEdit($"Remove .{name.Identifier.ValueText}(…)", new TextChange(CallRemoval.From(call), ""));
        }

        return null;
    }

    // Which of two senders is meant, no one can know.
    private static bool HasOtherArguments(SimpleNameSyntax name, InvocationExpressionSyntax call) =>
        name.Receiver().CallsBackwards().Any(
        earlier => earlier.CalledName()?.Identifier.ValueText == name.Identifier.ValueText
            && !earlier.ArgumentList.IsEquivalentTo(call.ArgumentList));
}
