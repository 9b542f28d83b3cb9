using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3005: what has just been sent is sent again, whatever became of it.</summary>
internal sealed class ActionIsSentTwiceRule() : CloseRule(RuleDescriptors.ActionIsSentTwice)
{
    private const string IsSentBefore = "has been sent just before, and Close carries out both: remove one of them, or write "
        + "SendOnceAsync, which sends only what has not arrived yet";

    private const string IsSentInEachIteration = "is the same in each iteration, and Close carries out every one: send it once, or "
        + "build an action of its own in each iteration";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        bool IsSend(InvocationExpressionSyntax other) => SentExpression.MayBe(known, other);
        IReadOnlyList<InvocationExpressionSyntax> before = new SentBefore(known, IsSend).Find(call);
        SyntaxNode? repeated =
            (SyntaxNode?)RepeatedSend.FindLoop(context.SemanticModel, known, call, IsSend, context.CancellationToken)
            ?? RepeatedSend.FindFunction(context.SemanticModel, known, call, context.CancellationToken);
        if ((before.Count > 0 || repeated is not null)
            && SentExpression.Find(context.SemanticModel, known, call, context.CancellationToken) is { } send)
        {
            if (before.Count > 0 && before.All(first => IsSame(context, known, first, send)))
            {
                ReportOutsideTests(context, name, send, IsSentBefore);
            }
            else if (repeated is not null
                && (repeated is StatementSyntax || !IsDropped(context, call))
                && RepeatedSend.IsSame(context.SemanticModel, known, repeated, send, context.CancellationToken))
            {
                ReportOutsideTests(context, name, send, IsSentInEachIteration);
            }
        }

        if (SentExpression.MayBe(known, call) && SendingFunction.Find(context.SemanticModel, known, call) is { } function)
        {
            AnalyzeCalls(context, known, call, function);
        }
    }

    private static bool IsDropped(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax call) =>
        new ValueFlow(context.SemanticModel, context.CancellationToken).FateOfTask(call) == ValueFate.Dropped;

    // A function that only sends is a send wherever it is called.
    private void AnalyzeCalls(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax sent, SendingFunction function)
    {
        foreach (InvocationExpressionSyntax call in function.Calls)
        {
            IReadOnlyList<InvocationExpressionSyntax> before = new SentBefore(known, function.MayBeCall).Find(call);
            StatementSyntax? loop = RepeatedSend.FindLoop(
                context.SemanticModel, known, call, function.MayBeCall, context.CancellationToken);
            if ((before.Count > 0 || loop is not null)
                && SentExpression.Find(context.SemanticModel, known, sent, context.CancellationToken) is { } send)
            {
                if (before.Count > 0 && before.All(first => function.IsSame(
                    context.SemanticModel, known, send, first, call, context.CancellationToken)))
                {
                    ReportOutsideTests(context, call.CalledName()!, send, IsSentBefore);
                }
                else if (loop is not null && function.IsSameIn(
                    context.SemanticModel, known, send, call, loop, context.CancellationToken))
                {
                    ReportOutsideTests(context, call.CalledName()!, send, IsSentInEachIteration);
                }
            }
        }
    }

    private static bool IsSame(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax first, SentExpression send) =>
        SentExpression.Find(context.SemanticModel, known, first, context.CancellationToken) is { } before
        && SentBefore.IsSame(context.SemanticModel, known, before, send, context.CancellationToken);

    // A test sends twice to see what happens.
    private void ReportOutsideTests(SyntaxNodeAnalysisContext context, SimpleNameSyntax name, SentExpression send, string fault)
    {
        TestCode tests = CreateTestCode(context);
        if (!tests.IsInTest(name) && !tests.IsInTypeOfTests(name))
        {
            Report(context, name.GetLocation(), CodeQuote.From(send.Action), fault);
        }
    }
}
