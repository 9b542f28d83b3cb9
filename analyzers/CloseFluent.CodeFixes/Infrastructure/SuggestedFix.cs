using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>Writes the one change that the message names, where no more errors are left by it.</summary>
public abstract class SuggestedFix : RuleFix
{
    private protected SuggestedFix(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected override FixEdit? Find(FixContext context)
    {
        if (SuggestedChange.Find(context.FindProperty) is not var (change, shown)
            || !CompilationCheck.Mends(context, context.Root.FindNode(change.Span), change))
        {
            return null;
        }

        return new FixEdit(TitleFor(Replacement.Shorten(shown)), change);
    }

    /// <summary>What a menu shows.</summary>
    private protected virtual string TitleFor(string shown) => $"Write {shown}";
}
