using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE5001: a bulk action is posted with HttpClient, Flurl or RestSharp.</summary>
internal sealed class RequestIsRawRule() : CloseRule(RuleCatalogue.RequestIsRaw)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        string[] paths = [.. known.ActionPaths()];

        // Requests are everywhere; those to Close are only where the end of such a path is written in some file.
        string[] ends = [.. paths.Select(path => path.Split('/').Last())];
        if (!known.Compilation.SyntaxTrees.Any(tree => tree.GetText().ToString() is var text
            && ends.Any(end => text.IndexOf(end, StringComparison.Ordinal) >= 0)))
        {
            return;
        }

        dispatcher.OnForeignCall(RawRequest.Posts, (context, call, _) =>
            Report(context, known, RawRequest.Of(context.SemanticModel, paths, call, context.CancellationToken)));
        dispatcher.OnCreation(RawRequest.Requests, (context, made) =>
            Report(context, known, RawRequest.Of(context.SemanticModel, paths, made, context.CancellationToken)));
        dispatcher.AlsoWhere([.. RawRequest.Requests, RawRequest.Method]);
        dispatcher.OnNode(
            context =>
            {
                ImplicitObjectCreationExpressionSyntax made = (ImplicitObjectCreationExpressionSyntax)context.Node;
                if (RawRequest.MayBe(made))
                {
                    Report(context, known, RawRequest.Of(context.SemanticModel, paths, made, context.CancellationToken));
                }
            },
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
            : $"write '{chain}'{request.Settings.Note()}");
    }
}
