using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1004: awaits the send, and makes the function around it async where nobody else has to change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendingIsNotAwaitedFix))]
public sealed class SendingIsNotAwaitedFix : RuleFix
{
    /// <summary>Makes the fix.</summary>
    public SendingIsNotAwaitedFix()
        : base(RuleCatalogue.SendingIsNotAwaited)
    {
    }

    private protected override Fix? Find(FixPlace place)
    {
        if (place.Name()?.Invocation() is not { } call || Awaited(call) is not { } await || Async(call) is not { } async)
        {
            return null;
        }

        return new Fix(async.Count == 0 ? "Await it" : "Await it and make the method async", [.. async, .. await]);
    }

    private static IReadOnlyList<TextChange>? Awaited(InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = call.Whole();
        if (BlockingUse.Of(call) is not { } blocking)
        {
            return whole.Parent is ExpressionStatementSyntax ? [new TextChange(new TextSpan(whole.SpanStart, 0), "await ")] : null;
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

    // Null where await cannot be written, and making it possible would change what callers do.
    private static IReadOnlyList<TextChange>? Async(SyntaxNode node)
    {
        if (Functions.CanAwait(node))
        {
            return [];
        }

        return node.Function() is MethodDeclarationSyntax
        {
            Identifier.ValueText: "Main", ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } nothing,
        } main && main.Modifiers.Any(SyntaxKind.StaticKeyword)
            ? [new TextChange(nothing.Span, "async System.Threading.Tasks.Task")]
            : null;
    }
}
