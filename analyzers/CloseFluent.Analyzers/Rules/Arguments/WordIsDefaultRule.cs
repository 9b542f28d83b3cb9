using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2007: a word of Close's is left at its <c>default</c>, which is no word.</summary>
internal sealed class WordIsDefaultRule() : CloseRule(RuleCatalogue.WordIsDefault)
{
    private const int LongestFlow = 4;

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(known.Names.TakingWords, (context, call, _) => Look(context, known, call));
    }

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (Default(context.SemanticModel, argument.Expression, LongestFlow, context.CancellationToken) is { } found
                && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
                && known.IsOwn(method.ContainingType)
                && ChainUse.Parameter(method, argument)?.Type is { } type
                && known.IsWord(type)
                && type.Is(context.SemanticModel.GetTypeInfo(found, context.CancellationToken).Type)
                && !TestsAround(context).IsInTriedFunction(call))
            {
                Report(context, argument.Expression.GetLocation(), found, type.Name, Named(type));
            }
        }
    }

    private static string Named(ITypeSymbol word) => string.Join(" or ", word.GetMembers().OfType<IPropertySymbol>()
        .Where(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && member.Type.Is(word))
        .Select(member => $"'{word.Name}.{member.Name}'"));

    // What else can be the value of a struct whose fields nobody set.
    private static ExpressionSyntax? Default(
        SemanticModel model, ExpressionSyntax value, int depth, CancellationToken cancellationToken) =>
        depth == 0 ? null : value.Unwrap() switch
        {
            DefaultExpressionSyntax written => written,
            LiteralExpressionSyntax written when written.IsKind(SyntaxKind.DefaultLiteralExpression) => written,
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } written =>
                written,
            ConditionalExpressionSyntax choice => Default(model, choice.WhenTrue, depth, cancellationToken)
                ?? Default(model, choice.WhenFalse, depth, cancellationToken),
            SwitchExpressionSyntax choice => choice.Arms
                .Select(arm => Default(model, arm.Expression, depth, cancellationToken))
                .FirstOrDefault(one => one is not null),
            IdentifierNameSyntax or MemberAccessExpressionSyntax
                when ConstantInitializer.Find(model, value.Unwrap(), cancellationToken) is { } initializer
                && initializer.SyntaxTree == model.SyntaxTree => Default(model, initializer, depth - 1, cancellationToken),
            _ => null,
        };
}
