using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4003: a client is made where it serves one call.</summary>
internal sealed class ClientIsMadePerCallRule() : CloseRule(RuleCatalogue.ClientIsMadePerCall)
{
    private const string Client = "CloseClient";

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterObjectCreationAction([Client], (context, made) => Look(context, known, made));
        dispatcher.RegisterSyntaxNodeAction(
            context =>
            {
                ImplicitObjectCreationExpressionSyntax made = (ImplicitObjectCreationExpressionSyntax)context.Node;
                if (MayBeClient(made))
                {
                    Look(context, known, made);
                }
            },
            SyntaxKind.ImplicitObjectCreationExpression);
    }

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax made)
    {
        if (Where(context, known, made) is { } place
            && context.SemanticModel.GetTypeInfo(made, context.CancellationToken).Type is { } type
            && known.IsClient(type)
            && type.ContainingNamespace.Is(known.Namespace)
            && LoopIteration.Around(context.SemanticModel, made, context.CancellationToken)?.Changes(made) != true)
        {
            Report(context, made.GetLocation(), place);
        }
    }

    private static bool MayBeClient(ImplicitObjectCreationExpressionSyntax made) =>
        made.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration }
            && declaration.Type.LastName() is Client or "ICloseClient";

    // A client per item of a list, kept in a list, is one per account, and so is one with a key of its own in each round; what
    // counts is a client for the time of one round or call.
    private static string? Where(SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax made)
    {
        // A method of the user's own may make many calls with it.
        if (made.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && call.CalledName()?.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal) == true
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsOwn(method.ContainingType))
        {
            return "for one call";
        }

        SyntaxNode function = made.EnclosingFunction();
        return made.Parent is EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax }
            && made.Ancestors().TakeWhile(node => node != function).Any(LoopIteration.IsLoop)
                ? "in every round of the loop"
                : null;
    }
}
