using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE2001: swaps two arguments where that puts both right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdIsOfAnotherKindFix))]
public sealed class IdIsOfAnotherKindFix() : RuleFix(RuleDescriptors.IdIsOfAnotherKind)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.Find<ArgumentSyntax>() is { } argument
            && MismatchedId.FindSwap(context.Model, context.Known, argument, context.CancellationToken) is { } other)
        {
            return new FixEdit(
                $"Swap it with {other.Expression}",
                new TextChange(argument.Expression.Span, other.Expression.ToString()),
                new TextChange(other.Expression.Span, argument.Expression.ToString()));
        }

        return null;
    }
}
