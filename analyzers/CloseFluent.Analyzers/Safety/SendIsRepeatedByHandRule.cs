using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3002: something is sent again after a failure that may have come after Close accepted the action.</summary>
internal sealed class SendIsRepeatedByHandRule() : CloseRule(RuleCatalogue.SendIsRepeatedByHand)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.OnCall(
        dispatcher.Known.Names.Sends, (context, call, name) => Look(context, dispatcher.Known, call, name));

    private void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        RepeatingLoop? loop = RepeatingLoop.Of(call);
        TryStatementSyntax[] earlier = [.. RepeatedSend.Attempts(call)];
        if ((loop is not null || earlier.Length > 0)
            && SentAction.Of(context.SemanticModel, known, call, context.CancellationToken) is { } send
            && known.Type("CloseOutcomeUnknownException") is { } exception)
        {
            LostAnswer lost = new(context.SemanticModel, exception, context.CancellationToken);
            RepeatedSend repeated = new(context.SemanticModel, known, lost, context.CancellationToken);
            if (loop?.Repeats(context.SemanticModel, lost, context.CancellationToken) == true
                || earlier.Any(attempt => repeated.Repeats(send, attempt)))
            {
                Report(context, name.GetLocation(), MissingStage.Shorten(name.Receiver() ?? call).Trim('\''));
            }
        }
    }
}
