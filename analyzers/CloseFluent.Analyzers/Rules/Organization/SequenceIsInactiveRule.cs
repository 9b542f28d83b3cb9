using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE7005: an action that needs an active sequence gets one that was not.</summary>
internal sealed class SequenceIsInactiveRule() : CloseRule(RuleDescriptors.SequenceIsInactive)
{
    // A status without a name here may be one that sends.
    private static readonly string[] s_inactive = ["paused", "draft"];

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        OrganizationChain.Starts(dispatcher.Known), (context, call, _) => Analyze(context, dispatcher.Known, call));

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (OrganizationChain.Find(context.SemanticModel, known, call, context.CancellationToken) is { } chain
            && s_inactive.Contains(chain.Member.Status)
            && known.NeedsActive(chain.Parameter))
        {
            Report(
                context,
                chain.Argument.GetLocation(),
                chain.Member.CodeAt(context.SemanticModel, chain.Argument.SpanStart),
                chain.Member.Status!);
        }
    }
}
