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
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax creation)
    {
        if (FindScope(context, known, creation) is { } scope
            && context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type is { } type
            && known.IsClient(type)
            && type.ContainingNamespace.Is(known.Namespace)
            && LoopIteration.Find(context.SemanticModel, creation, context.CancellationToken)?.Changes(creation) != true)
        {
            Report(context, creation.GetLocation(), scope);
        }
    }

    private static bool MayBeClient(KnownSymbols known, ImplicitObjectCreationExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration }
            && known.NameOf(declaration.Type) is Client or "ICloseClient";

    // A client per item of a list, kept in a list, is one per account, and so is one with a key of its own in each
    // iteration; what is reported is a client that lives for one iteration or call.
    private static string? FindScope(
        SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax creation)
    {
        // A method of the user's own may make many calls with it.
        if (creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && call.CalledName()?.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal) == true
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsLibraryType(method.ContainingType))
        {
            return "for one call";
        }

        SyntaxNode function = creation.EnclosingFunction();
        if (creation.Parent is EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax }
            && creation.Ancestors().TakeWhile(node => node != function).Any(LoopIteration.IsLoop))
        {
            return "in every iteration of the loop";
        }

        return null;
    }
}
