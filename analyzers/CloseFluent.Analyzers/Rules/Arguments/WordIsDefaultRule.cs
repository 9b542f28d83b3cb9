using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2007: a word of Close's is left at its <c>default</c>, which is not a word.</summary>
internal sealed class WordIsDefaultRule() : CloseRule(RuleDescriptors.WordIsDefault)
{
    private const int LongestFlow = 4;

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(known.Names.OpenEnumTakers, (context, call, _) => Analyze(context, known, call));
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (FindDefault(context.SemanticModel, argument.Expression, LongestFlow, context.CancellationToken) is { } found
                && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
                && known.IsLibraryType(method.ContainingType)
                && ChainUse.FindParameter(method, argument)?.Type is { } type
                && known.IsOpenEnum(type)
                && type.Is(context.SemanticModel.GetTypeInfo(found, context.CancellationToken).Type)
                && !CreateTestCode(context).IsInExpectedFailure(call))
            {
                Report(context, argument.Expression.GetLocation(), found, type.Name, NamedValues(type));
            }
        }
    }

    private static string NamedValues(ITypeSymbol word) => string.Join(" or ", word.GetMembers().OfType<IPropertySymbol>()
        .Where(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && member.Type.Is(word))
        .Select(member => $"'{word.Name}.{member.Name}'"));

    // What else can be the value of a struct whose fields no one set.
    private static ExpressionSyntax? FindDefault(
        SemanticModel model, ExpressionSyntax value, int depth, CancellationToken cancellationToken) =>
        depth == 0 ? null : value.Unwrap() switch
        {
            DefaultExpressionSyntax written => written,
            LiteralExpressionSyntax written when written.IsKind(SyntaxKind.DefaultLiteralExpression) => written,
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } written =>
                written,
            ConditionalExpressionSyntax choice => FindDefault(model, choice.WhenTrue, depth, cancellationToken)
                ?? FindDefault(model, choice.WhenFalse, depth, cancellationToken),
            SwitchExpressionSyntax choice => choice.Arms
                .Select(arm => FindDefault(model, arm.Expression, depth, cancellationToken))
                .FirstOrDefault(expression => expression is not null),
            IdentifierNameSyntax or MemberAccessExpressionSyntax
                when ConstantInitializer.Find(model, value.Unwrap(), cancellationToken) is { } initializer
                && initializer.SyntaxTree == model.SyntaxTree => FindDefault(
                    model, initializer, depth - 1, cancellationToken),
            _ => null,
        };
}
