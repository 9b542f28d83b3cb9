using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1011: declares what both actions are, or goes on in one chain.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KindsDifferFix))]
public sealed class KindsDifferFix() : SuggestedFix(RuleDescriptors.KindsDiffer)
{
    private protected override string TitleFor(string shown) => shown.Length == 0 ? "Go on in one chain" : $"Declare as {shown}";
}
