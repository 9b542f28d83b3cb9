using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE5001: a bulk action is posted with HttpClient, Flurl or RestSharp.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestIsRawAnalyzer() : RuleAnalyzer(RuleCatalogue.RequestIsRaw)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        Lazy<string[]> paths = new(() => [.. known.ActionPaths()]);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                InvocationExpressionSyntax call = (InvocationExpressionSyntax)node.Node;
                if (RawRequest.MayBe(call))
                {
                    Report(node, known, RawRequest.Of(node.SemanticModel, paths.Value, call, node.CancellationToken));
                }
            },
            SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                BaseObjectCreationExpressionSyntax made = (BaseObjectCreationExpressionSyntax)node.Node;
                if (RawRequest.MayBe(made))
                {
                    Report(node, known, RawRequest.Of(node.SemanticModel, paths.Value, made, node.CancellationToken));
                }
            },
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
    }

    private void Report(SyntaxNodeAnalysisContext context, KnownSymbols known, RawRequest? request)
    {
        if (request is null)
        {
            return;
        }

        (string? chain, string? reason) = RawRewrite.Of(context.SemanticModel, known, request, context.CancellationToken);
        SyntaxNode place = (request.Node as InvocationExpressionSyntax)?.CalledName() ?? (SyntaxNode)request.Node;
        Report(
            context,
            place.GetLocation(),
            chain is null ? $"write it by hand, since {reason}"
            : RawStatement.Of(request.Sending!) is null ? $"write '{chain}' by hand, since its answer is used"
            : $"write '{chain}'");
    }
}
