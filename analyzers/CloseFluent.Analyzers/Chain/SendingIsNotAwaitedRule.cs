using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1004: a send blocks its thread, or nobody looks at its outcome.</summary>
internal sealed class SendingIsNotAwaitedRule() : CloseRule(RuleCatalogue.SendingIsNotAwaited)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.OnCall(
        dispatcher.Known.Names.Sends, (context, call, name) => Look(context, dispatcher.Known, call, name));

    private void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (Fault(call) is { } fault
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsSend(method))
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, fault);
        }
    }

    private static string? Fault(InvocationExpressionSyntax call)
    {
        if (BlockingUse.Of(call) is not null)
        {
            return "blocks its thread until Close answers";
        }

        SyntaxNode? parent = call.Whole().Parent;
        if (parent is EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } task,
            })
        {
            IdentifierNameSyntax[] uses = [.. task.Member().UsesOf(task.Identifier.ValueText)];
            return uses.Length > 0 && uses.All(use => BlockingUse.Of(use) is not null)
                ? "blocks its thread until Close answers"
                : null;
        }

        // In an async function the compiler says so itself (CS4014).
        return parent is ExpressionStatementSyntax && !Functions.IsAsync(call.Function())
            ? "is not awaited, so nobody sees it fail"
            : null;
    }
}
