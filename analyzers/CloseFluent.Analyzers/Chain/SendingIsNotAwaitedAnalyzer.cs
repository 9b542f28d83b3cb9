using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1004: a send blocks its thread, or nobody looks at its outcome.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendingIsNotAwaitedAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public SendingIsNotAwaitedAnalyzer()
        : base(RuleCatalogue.SendingIsNotAwaited)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSyntaxNodeAction(
            node => Look(node, known, (InvocationExpressionSyntax)node.Node), SyntaxKind.InvocationExpression);

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (call.CalledName() is { } name
            && known.Names.Sends.Contains(name.Identifier.ValueText)
            && Fault(call) is { } fault
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
