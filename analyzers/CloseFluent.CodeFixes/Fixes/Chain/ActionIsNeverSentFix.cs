using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// CLOSE1003: sends the action, where a client is in scope and await may be written. One place at a time: someone looks at
/// each send.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionIsNeverSentFix))]
public sealed class ActionIsNeverSentFix() : RuleFix(RuleDescriptors.ActionIsNeverSent)
{
    private protected override bool HasFixAll => false;

    private protected override IEnumerable<FixEdit> FindAll(FixContext context)
    {
        if (context.FindName()?.Invocation() is { } call
            && UnsentAction.Find(context.Model, context.Known, call, context.CancellationToken) is { } unsent
            && FunctionSyntax.CanAwait(call)
            && call.WalkUpWrappers() is not ConditionalAccessExpressionSyntax)
        {
            return unsent.Calls.Alternatives().Where(calls => calls.IsComplete).Select(calls =>
                Write(context, call, unsent, calls) with { MaySend = true, Choice = calls.Choice });
        }

        return [];
    }

    private static FixEdit Write(
        FixContext context, InvocationExpressionSyntax call, UnsentAction unsent, MissingCalls calls)
    {
        string title = "Send it: " + unsent.RemedyBy(calls);
        if (unsent.Variable?.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { } declaration)
        {
            string line = context.LineEnd() + context.IndentAt(declaration.SpanStart);
            return new FixEdit(title, new TextChange(
                new TextSpan(declaration.Span.End, 0),
                $"{line}await {unsent.Variable.Identifier.Text}{calls.Write()};"));
        }

        ExpressionSyntax whole = call.WalkUpWrappers();
        string between = context.SeparatorBefore(call.CalledName()!.Dot());
        int start = (whole.Parent as AssignmentExpressionSyntax ?? whole).SpanStart;
        TextSpan before = TextSpan.FromBounds(start, whole.SpanStart);
        return new FixEdit(
            title,
            new TextChange(before, "await "),
            new TextChange(new TextSpan(whole.Span.End, 0), between + calls.Write(between)));
    }
}
