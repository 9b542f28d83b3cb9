using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4003: a client is made where it serves one call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientIsMadePerCallAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ClientIsMadePerCallAnalyzer()
        : base(RuleCatalogue.ClientIsMadePerCall)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSyntaxNodeAction(
            node => Look(node, known), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        BaseObjectCreationExpressionSyntax made = (BaseObjectCreationExpressionSyntax)context.Node;
        if (MayBeClient(made)
            && Where(made) is { } place
            && context.SemanticModel.GetTypeInfo(made, context.CancellationToken).Type is { } type
            && known.IsClient(type)
            && type.ContainingNamespace.Is(known.Namespace))
        {
            Report(context, made.GetLocation(), place);
        }
    }

    private static bool MayBeClient(BaseObjectCreationExpressionSyntax made) => made is ObjectCreationExpressionSyntax { Type: var type }
        ? type.LastName() is "CloseClient"
        : made.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration }
            && declaration.Type.LastName() is "CloseClient" or "ICloseClient";

    // A client per item of a list, kept in a list, is one per account; what counts is a client for the time of one round or call.
    private static string? Where(BaseObjectCreationExpressionSyntax made)
    {
        if (made.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && call.CalledName()?.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal) == true)
        {
            return "for one call";
        }

        SyntaxNode function = made.Function();
        return made.Parent is EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax }
            && made.ArgumentList?.Arguments.Any(argument => DependsOnLoop(argument)) != true
            && made.Ancestors().TakeWhile(node => node != function).Any(node => node is ForStatementSyntax or WhileStatementSyntax
                or DoStatementSyntax or CommonForEachStatementSyntax)
                ? "in every round of the loop"
                : null;
    }

    // A client of another account in each round is needed.
    private static bool DependsOnLoop(ArgumentSyntax argument) => argument.Ancestors().OfType<ForEachStatementSyntax>().Any(loop =>
        argument.DescendantTokens().Any(token => token.ValueText == loop.Identifier.ValueText));
}
