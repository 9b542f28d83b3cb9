using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE5001: a bulk action is posted with HttpClient, Flurl or RestSharp.</summary>
internal sealed class RequestIsRawRule() : CloseRule(RuleDescriptors.RequestIsRaw)
{
    public override IEnumerable<string> SearchedWords(VersionedNames names) =>
        [.. Ends(names), .. HttpCallRequest.Posts, .. HttpCallRequest.Requests, HttpCallRequest.Method];

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        IReadOnlyList<string> paths = known.Versioned.ActionPaths;

        // Requests are everywhere; those to Close are only where the end of such a path is written in some file.
        if (!known.IsInSomeFile(Ends(known.Versioned)))
        {
            return;
        }

        dispatcher.RegisterForeignInvocationAction(HttpCallRequest.Posts, (context, call, _) =>
            Report(context, known, HttpCallRequest.Find(context.SemanticModel, paths, call, context.CancellationToken)));
        dispatcher.RegisterForeignObjectCreationAction(HttpCallRequest.Requests, (context, creation) =>
            Report(context, known, HttpCallRequest.Find(context.SemanticModel, paths, creation, context.CancellationToken)));
        dispatcher.RegisterForeignNames([HttpCallRequest.Method]);
        dispatcher.RegisterForeignSyntaxNodeAction(
            context =>
            {
                ImplicitObjectCreationExpressionSyntax creation = (ImplicitObjectCreationExpressionSyntax)context.Node;
                if (HttpCallRequest.MayBe(creation))
                {
                    Report(
                        context,
                        known,
                        HttpCallRequest.Find(context.SemanticModel, paths, creation, context.CancellationToken));
                }
            },
            SyntaxKind.ImplicitObjectCreationExpression);
    }

    private static IEnumerable<string> Ends(VersionedNames names) => names.ActionPaths.Select(path => path.Split('/').Last());

    private void Report(SyntaxNodeAnalysisContext context, KnownSymbols known, HttpCallRequest? request)
    {
        if (request is null || IsOnClient(context, known, request))
        {
            return;
        }

        (string? chain, string? reason) = HttpCallRewrite.Create(
            context.SemanticModel, known, request, context.CancellationToken);
        SyntaxNode node = (request.Node as InvocationExpressionSyntax)?.CalledName() ?? (SyntaxNode)request.Node;
        Report(context, node.GetLocation(), chain is null ? $"write it by hand, since {reason}" : Remedy(request, chain));
    }

    // Whoever asks the client to post has come here already, and is told how it is written.
    private static bool IsOnClient(SyntaxNodeAnalysisContext context, KnownSymbols known, HttpCallRequest request) =>
        request.Node is InvocationExpressionSyntax call
        && call.CalledName()?.Receiver() is { } receiver
        && known.IsClient(context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type);

    private static string Remedy(HttpCallRequest request, string chain) => HttpCallStatement.Find(request.Sending!) is null
        ? $"write '{chain}' by hand, since its response is used"
        : $"write '{chain}'{request.Settings.Note()}";
}
