using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1004: awaits the send, and makes the function around it async where nobody else has to change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendingIsNotAwaitedFix))]
public sealed class SendingIsNotAwaitedFix() : RuleFix(RuleCatalogue.SendingIsNotAwaited)
{
    private protected override Fix? Find(FixPlace place)
    {
        if (place.Name()?.Invocation() is not { } call || Awaited(call) is not { } await
            || AsyncChange.Of(place, call) is not { } async)
        {
            return null;
        }

        TextChange[] changes = [.. async, .. await];
        return async.Count == 0 ? new Fix("Await it", changes)
            : Trial.FileStillCompiles(place, call, changes) ? new Fix("Await it and make the method async", changes)
            : null;
    }

    private static IReadOnlyList<TextChange>? Awaited(InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = call.Whole();
        if (BlockingUse.Of(call) is not { } blocking)
        {
            return whole.Parent is ExpressionStatementSyntax
                ? [new TextChange(new TextSpan(whole.SpanStart, 0), "await ")]
                : null;
        }

        if (blocking is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 })
        {
            return null;
        }

        bool goesOn = !blocking.EndsChain() || blocking.Parent is ElementAccessExpressionSyntax;
        return
        [
            new TextChange(new TextSpan(blocking.SpanStart, 0), goesOn ? "(await " : "await "),
            new TextChange(TextSpan.FromBounds(whole.Span.End, blocking.Span.End), goesOn ? ")" : ""),
        ];
    }
}
