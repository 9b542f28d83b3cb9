using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE2003: puts the arguments of a sender in order, where all of them are there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SenderIsMalformedFix))]
public sealed class SenderIsMalformedFix() : RuleFix(RuleCatalogue.SenderIsMalformed)
{
    private protected override Fix? Find(FixPlace place) =>
        place.Find<ArgumentSyntax>() is { } argument
        && ExchangedSender.Of(place.Model, place.Known, argument, place.CancellationToken) is { } exchanged
            ? new Fix(
                exchanged.Swap is var (_, other) ? $"Swap it with {CodeQuote.Of(other)}" : $"Write {CodeQuote.Of(exchanged.Written)}",
                [.. exchanged.Changes.Select(change => new TextChange(change.Now.Span, change.Meant.ToString()))])
            : null;
}
