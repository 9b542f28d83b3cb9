using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3005: what has just been sent is sent again, whatever became of it.</summary>
internal sealed class ActionIsSentTwiceRule() : CloseRule(RuleDescriptors.ActionIsSentTwice)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        // A test sends twice to see what happens.
        if (SentBefore.Find(known, call) is { } before
            && SentExpression.Find(context.SemanticModel, known, call, context.CancellationToken) is { } send
            && SentExpression.Find(context.SemanticModel, known, before, context.CancellationToken) is { } first
            && SentBefore.IsSame(context.SemanticModel, known, first, send, context.CancellationToken)
            && !CreateTestCode(context).IsInTest(call))
        {
            Report(context, name.GetLocation(), CodeQuote.From(send.Action));
        }
    }
}
