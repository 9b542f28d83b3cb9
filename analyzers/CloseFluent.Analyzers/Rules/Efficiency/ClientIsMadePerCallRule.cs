using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4003: a client is made where it serves one call.</summary>
internal sealed class ClientIsMadePerCallRule() : CloseRule(RuleDescriptors.ClientIsMadePerCall)
{
    private const string Client = "CloseClient";

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterObjectCreationAction([Client], (context, creation) => Analyze(context, known, creation));
        dispatcher.RegisterSyntaxNodeAction(
            context =>
            {
                ImplicitObjectCreationExpressionSyntax creation = (ImplicitObjectCreationExpressionSyntax)context.Node;
                if (MayBeClient(known, creation))
                {
                    Analyze(context, known, creation);
                }
            },
            SyntaxKind.ImplicitObjectCreationExpression);
        dispatcher.RegisterInvocationAction(
            ["AddTransient", "TryAddTransient"], (context, call, name) => AnalyzeRegistration(context, known, call, name));
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax creation)
    {
        // A client per item of a list, kept in a list, is one per account, and so is one with a key of its own in each
        // iteration; what is reported is a client that lives for one iteration or call.
        if (new ClientScope(context.SemanticModel, known, context.CancellationToken).Find(creation) is { } scope
            && context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type is { } type
            && IsOwnClient(known, type)
            && LoopIteration.Find(context.SemanticModel, creation, context.CancellationToken)?.Changes(creation) != true)
        {
            Report(context, creation.GetLocation(), scope);
        }
    }

    // services.AddTransient<ICloseClient, CloseClient>(): the last type is the one that is made.
    private void AnalyzeRegistration(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.ArgumentList.Arguments.Count == 0
            && name is GenericNameSyntax { TypeArgumentList.Arguments: [.., var made] }
            && known.NameOf(made) == Client
            && context.SemanticModel.GetTypeInfo(made, context.CancellationToken).Type is { } type
            && IsOwnClient(known, type)
            && ClientScope.OfRegistration(name.Identifier.ValueText) is { } scope)
        {
            Report(context, call.GetLocation(), scope);
        }
    }

    private static bool IsOwnClient(KnownSymbols known, ITypeSymbol type) =>
        known.IsClient(type) && type.ContainingNamespace.Is(known.Namespace);

    private static bool MayBeClient(KnownSymbols known, ImplicitObjectCreationExpressionSyntax creation)
    {
        if (creation.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration })
        {
            return IsClientName(known, declaration.Type);
        }

        return ClientScope.ReturnedFrom(creation) switch
        {
            PropertyDeclarationSyntax property => IsClientName(known, property.Type),
            LambdaExpressionSyntax lambda => ClientScope.FindRegistration(lambda) is not null,
            _ => false,
        };
    }

    private static bool IsClientName(KnownSymbols known, TypeSyntax type) => known.NameOf(type) is Client or "ICloseClient";
}
