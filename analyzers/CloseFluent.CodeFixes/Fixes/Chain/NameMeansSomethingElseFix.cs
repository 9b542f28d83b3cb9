using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1006: writes the longer name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameMeansSomethingElseFix))]
public sealed class NameMeansSomethingElseFix() : RuleFix(RuleDescriptors.NameMeansSomethingElse)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindName() is { } name && context.FindProperty(NameMeansSomethingElseRule.LongName) is { } longName)
        {
            return new FixEdit($"Write {longName}", new TextChange(name.Span, longName));
        }

        return null;
    }
}
