using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE2003: puts the arguments of a sender in order, where all of them are there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SenderIsMalformedFix))]
public sealed class SenderIsMalformedFix() : RuleFix(RuleDescriptors.SenderIsMalformed)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.Find<ArgumentSyntax>() is { } argument
            && ExchangedSender.Find(context.Model, context.Known, argument, context.CancellationToken) is { } exchanged)
        {
            return new FixEdit(
                exchanged.Swap is var (_, other)
                    ? $"Swap it with {CodeQuote.From(other)}" : $"Write {CodeQuote.From(exchanged.Written)}",
                [.. exchanged.Changes.Select(change => new TextChange(change.Current.Span, change.Replacement.ToString()))]);
        }

        return null;
    }
}
