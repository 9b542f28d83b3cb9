using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1004: awaits the send, and makes the function around it async where no one else has to change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendingIsNotAwaitedFix))]
public sealed class SendingIsNotAwaitedFix() : RuleFix(RuleDescriptors.SendingIsNotAwaited)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindName()?.Invocation() is not { } call || FindAwaitChanges(context, call) is not { } await
            || AsyncChange.Find(context, call) is not { } async)
        {
            return null;
        }

        TextChange[] changes = [.. async, .. await];
        if (async.Count == 0)
        {
            return new FixEdit("Await it", changes);
        }

        if (CompilationCheck.FileStillCompiles(context, call, changes))
        {
            return new FixEdit("Await it and make the method async", changes);
        }

        return null;
    }

    private static IReadOnlyList<TextChange>? FindAwaitChanges(FixContext context, InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = call.WalkUpWrappers();
        if (BlockingUse.Find(call) is not { } blocking)
        {
            // To await null throws, where nothing happened before.
            if (whole.Unwrap() is not ConditionalAccessExpressionSyntax
                && UnobservedTask.Is(context.Model, call, context.CancellationToken)
                && FindDiscardSpan(whole) is { } dropped)
            {
                return [new TextChange(dropped, "await ")];
            }

            return null;
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

    // What is before the task and goes with the variable of a type that only a task fits.
    private static TextSpan? FindDiscardSpan(ExpressionSyntax whole) => whole.Parent switch
    {
        AssignmentExpressionSyntax assignment => TextSpan.FromBounds(assignment.SpanStart, whole.SpanStart),
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: false } declaration } =>
            declaration.Variables.Count == 1 ? TextSpan.FromBounds(declaration.Parent!.SpanStart, whole.SpanStart) : null,
        _ => new TextSpan(whole.SpanStart, 0),
    };
}
