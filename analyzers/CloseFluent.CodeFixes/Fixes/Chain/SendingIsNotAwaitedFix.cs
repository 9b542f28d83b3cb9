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
        if (context.FindName()?.Invocation() is not { } call)
        {
            return null;
        }

        ExpressionSyntax end = call;
        IReadOnlyList<TextChange>? await = FindAwaitChanges(context, call);
        if (await is null && FindEnd(context, call) is { } found)
        {
            end = found;
            await = FindAwaitChanges(found);
        }

        if (await is null || AsyncChange.Find(context, end) is not { } async)
        {
            return null;
        }

        TextChange[] changes = [.. async, .. await];
        if (async.Count == 0)
        {
            return new FixEdit("Await it", changes);
        }

        if (CompilationCheck.FileStillCompiles(context, end, changes))
        {
            return new FixEdit("Await it and make the method async", changes);
        }

        return null;
    }

    // Where the task is waited for, or let go, once calls, lists and variables have passed it on.
    private static ExpressionSyntax? FindEnd(FixContext context, InvocationExpressionSyntax call)
    {
        ValueFlow flow = new(context.Model, context.CancellationToken);
        return flow.FateOfTask(call) is ValueFate.Blocked or ValueFate.Dropped ? flow.End : null;
    }

    private static IReadOnlyList<TextChange>? FindAwaitChanges(ExpressionSyntax end)
    {
        if ((end as InvocationExpressionSyntax)?.CalledName() is { Identifier.ValueText: "WaitAll" } all)
        {
            return [new TextChange(new TextSpan(end.SpanStart, 0), "await "), new TextChange(all.Span, "WhenAll")];
        }

        ExpressionSyntax? task = end is MemberAccessExpressionSyntax result
            ? result.Expression
            : (end as InvocationExpressionSyntax)?.CalledName()?.Receiver();
        if ((task as InvocationExpressionSyntax)?.CalledName() is { Identifier.ValueText: "GetAwaiter" } awaiter)
        {
            task = awaiter.Receiver();
        }

        if (task is not null && BlockingUse.Find(task) == end)
        {
            return Replace(task, end);
        }

        return end.Parent is ExpressionStatementSyntax ? [new TextChange(new TextSpan(end.SpanStart, 0), "await ")] : null;
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

        return Replace(whole, blocking);
    }

    private static IReadOnlyList<TextChange>? Replace(ExpressionSyntax task, ExpressionSyntax blocking)
    {
        if (blocking is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 })
        {
            return null;
        }

        bool goesOn = !blocking.EndsChain() || blocking.Parent is ElementAccessExpressionSyntax;
        return
        [
            new TextChange(new TextSpan(blocking.SpanStart, 0), goesOn ? "(await " : "await "),
            new TextChange(TextSpan.FromBounds(task.Span.End, blocking.Span.End), goesOn ? ")" : ""),
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
