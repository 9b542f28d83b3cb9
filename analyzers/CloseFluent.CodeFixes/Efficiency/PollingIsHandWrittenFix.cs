using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE4002: waits with the library, where the loop does nothing else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PollingIsHandWrittenFix))]
public sealed class PollingIsHandWrittenFix : RuleFix
{
    /// <summary>Makes the fix.</summary>
    public PollingIsHandWrittenFix()
        : base(RuleCatalogue.PollingIsHandWritten)
    {
    }

    private protected override Fix? Find(FixPlace place) =>
        place.Name() is { } name
        && name.Invocation() is { } call
        && Polling.LoopAround(call) is { } loop
        && Polling.OnlyStatement(loop, call) is { } statement
            ? new Fix(
                "Wait with WaitAsync",
                new TextChange(
                    loop.Span,
                    place.Text.ToString(statement.Span).Remove(name.SpanStart - statement.SpanStart, name.Span.Length)
                        .Insert(name.SpanStart - statement.SpanStart, "WaitAsync")))
            : null;
}
