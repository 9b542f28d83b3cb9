using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1005: removes the earlier call, which does nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OptionIsRepeatedFix))]
public sealed class OptionIsRepeatedFix() : RuleFix(RuleDescriptors.OptionIsRepeated)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindName() is { } name && name.Invocation() is { } call && name.Dot() is not null)
        {
            return new FixEdit(
                $"Remove the earlier .{name.Identifier.ValueText}(…)", new TextChange(CallRemoval.From(call), ""));
        }

        return null;
    }
}
