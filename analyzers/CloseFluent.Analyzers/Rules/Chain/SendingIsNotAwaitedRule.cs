using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1004: a send blocks its thread, or no one looks at its outcome.</summary>
internal sealed class SendingIsNotAwaitedRule() : CloseRule(RuleDescriptors.SendingIsNotAwaited)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (FindFault(context, call) is { } fault
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsSend(method)
            && !MockedCall.Is(context.SemanticModel, known, call, context.CancellationToken))
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, fault);
        }
    }

    private string? FindFault(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax call)
    {
        if (BlockingUse.Find(call) is not null || IsBlockedOn(call))
        {
            return "blocks its thread until Close responds";
        }

        bool isUnseen = UnobservedTask.Is(context.SemanticModel, call, context.CancellationToken)
            && !CreateTestCode(context).IsInExpectedFailure(call);
        return isUnseen ? "is not awaited, so nobody sees it fail" : null;
    }

    private static bool IsBlockedOn(InvocationExpressionSyntax call) =>
        call.WalkUpWrappers().Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } task,
        }
        && task.DeclarationScope().UsesOf(task.Identifier.ValueText).ToArray() is { Length: > 0 } uses
        && uses.All(use => BlockingUse.Find(use) is not null);
}
