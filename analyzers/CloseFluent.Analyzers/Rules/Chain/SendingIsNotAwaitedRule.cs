using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1004: a send blocks its thread, or no one looks at its outcome.</summary>
internal sealed class SendingIsNotAwaitedRule() : CloseRule(RuleDescriptors.SendingIsNotAwaited)
{
    private const string Blocks = "blocks its thread until Close responds: await it";
    private const string IsUnseen = "is not awaited, so nobody sees it fail: await it";
    private const string IsUnseenEachTime = "is not awaited, so nobody sees it fail, and sends the same action for each item, of which "
        + "Close carries out every one: send it once, outside, and await that";

    private const string IsNeverMade = "is in a query or an iterator that nobody enumerates, so nothing is sent: enumerate it, and await "
        + "each of its tasks";
    private const string IsUnawaitable = "is in async code that returns void, so nobody can await that, and what it throws can end "
        + "the process: return a 'Task' and await it, or catch what it throws";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (!IsPlainlyAwaited(call)
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsSend(method)
            && FindFault(context, known, call) is { } fault
            && !MockedCall.Is(context.SemanticModel, known, call, context.CancellationToken))
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, fault);
        }
    }

    // A lambda that awaits is a task itself, an iterator awaits nothing until someone enumerates it, and nobody awaits what
    // returns void.
    private static bool IsPlainlyAwaited(InvocationExpressionSyntax call) =>
        call.WalkUpWrappers().Parent is AwaitExpressionSyntax
        && call.EnclosingFunction() is not AnonymousFunctionExpressionSyntax and var function
        && !VoidFunction.Is(function)
        && !FunctionFlow.IsIterator(function);

    private string? FindFault(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (BlockingUse.Find(call) is not null || IsBlockedOn(call))
        {
            return Blocks;
        }

        bool isExpected = CreateTestCode(context).IsInExpectedFailure(call);
        if (!isExpected && UnobservedTask.Is(context.SemanticModel, call, context.CancellationToken))
        {
            return Unseen(context, known, call);
        }

        return new ValueFlow(context.SemanticModel, context.CancellationToken).FateOfTask(call) switch
        {
            ValueFate.Blocked => Blocks,
            ValueFate.Dropped when !isExpected => Unseen(context, known, call),
            ValueFate.NeverMade when !isExpected => IsNeverMade,
            ValueFate.Unawaitable when !isExpected => Unawaitable(context, known, call),
            _ => null,
        };
    }

    // Of a method that is called for each lead, another rule says that one action does for all.
    private string? Unawaitable(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        bool isOther = CreateTestCode(context).IsInTest(call)
            || SendPerLead.Find(context.SemanticModel, known, call, context.CancellationToken) is not null;
        return isOther ? null : IsUnawaitable;
    }

    // One action for all of the leads can be awaited, where a function that is given each of them cannot.
    private static string Unseen(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (SendPerLead.Find(context.SemanticModel, known, call, context.CancellationToken) is { IsDropped: true } perLead)
        {
            return $"is not awaited, so nobody sees it fail, and starts a bulk action of its own for each: collect the ids and await "
                + $"one action with '{perLead.Remedy}'";
        }

        return RepeatedSend.IsInFunction(context.SemanticModel, known, call, context.CancellationToken)
            ? IsUnseenEachTime
            : IsUnseen;
    }

    private static bool IsBlockedOn(InvocationExpressionSyntax call) =>
        call.WalkUpWrappers().Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } task,
        }
        && task.DeclarationScope().UsesOf(task.Identifier.ValueText).ToArray() is { Length: > 0 } uses
        && uses.All(use => BlockingUse.Find(use) is not null);
}
