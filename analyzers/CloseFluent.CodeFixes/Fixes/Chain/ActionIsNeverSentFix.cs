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
        if (FindForgotten(context) is { } forgotten)
        {
            bool isOnce = forgotten.Action.EnclosingFunction() is not AnonymousFunctionExpressionSyntax;
            return isOnce && forgotten.IsComplete && forgotten.Calls.IsComplete ? [Write(context, forgotten)] : [];
        }

        if (context.FindName()?.Invocation() is { } call
            && UnsentAction.Find(context.Model, context.Known, call, context.CancellationToken) is { } unsent
            && !unsent.IsCarried
            && FunctionSyntax.CanAwait(call)
            && call.WalkUpWrappers() is not ConditionalAccessExpressionSyntax)
        {
            return unsent.Calls.Alternatives().Where(calls => calls.IsComplete).Select(calls =>
                Write(context, call, unsent, calls) with { MaySend = true, Choice = calls.Choice });
        }

        return [];
    }

    private static ForgottenSend? FindForgotten(FixContext context)
    {
        if (context.FindName() is not { } name)
        {
            return null;
        }

        ExpressionSyntax action = (ExpressionSyntax?)name.Invocation() ?? name;
        return ForgottenSend.Find(context.Model, context.Known, action, context.CancellationToken);
    }

    private static FixEdit Write(FixContext context, ForgottenSend forgotten)
    {
        ExpressionSyntax whole = forgotten.Action.WalkUpWrappers();
        string between = context.SeparatorBefore((forgotten.Action as InvocationExpressionSyntax)?.CalledName()?.Dot());
        return new FixEdit(
            "Send it: " + forgotten.Remedy,
            new TextChange(new TextSpan(whole.SpanStart, 0), forgotten.IsAwaited ? "await " : ""),
            new TextChange(new TextSpan(whole.Span.End, 0), between + forgotten.Calls.Write(between)))
        {
            MaySend = true,
            IsTaskExpected = !forgotten.IsAwaited,
        };
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
