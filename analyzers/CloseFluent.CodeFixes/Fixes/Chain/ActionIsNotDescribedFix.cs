using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1009: writes the description as a comment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionIsNotDescribedFix))]
public sealed class ActionIsNotDescribedFix() : RuleFix(RuleDescriptors.ActionIsNotDescribed)
{
    private protected override FixEdit? Find(FixContext context) => DescribingComment.Find(context);
}
