using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE7006: an action is sent from a sender that may not send.</summary>
internal sealed class SenderCannotSendRule() : CloseRule(RuleDescriptors.SenderCannotSend)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(known.Names.Calls, (context, call, _) => Analyze(context, known, call));
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (known.Organizations.IsEmpty)
        {
            return;
        }

        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression.Unwrap() is MemberAccessExpressionSyntax or IdentifierNameSyntax
                && known.Organizations.Find(context.SemanticModel.GetSymbolInfo(argument.Expression, context.CancellationToken).Symbol)
                    is { CannotSend: true } member)
            {
                Report(context, argument.GetLocation(), member.CodeAt(context.SemanticModel, argument.SpanStart));
            }
        }
    }
}
