using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// CLOSE1011: a variable, choice or list of actions of two kinds, or of two steps of a chain. Accompanies the error that the
/// compiler gives for it.
/// </summary>
internal sealed class KindsDifferRule() : CloseRule(RuleDescriptors.KindsDiffer)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Builders, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        SemanticModel model = context.SemanticModel;
        if (!call.IsPassedOn()
            || !IsLastOfItsList(call.WalkUpWrappers())
            || model.GetConversion(call.WalkUpWrappers(), context.CancellationToken) is { IsImplicit: true }
            || model.GetTypeInfo(call, context.CancellationToken).Type is not { } type
            || !known.IsChainValue(type)
            || UnmetTypes.Find(model, call, type, context.CancellationToken).FirstOrDefault(known.IsChainValue) is not { } other)
        {
            return;
        }

        if (known.IsStage(other))
        {
            if (StageWalk.PathToType(known, other, type).Count > 0)
            {
                Report(
                    context,
                    name.GetLocation(),
                    $"'{name.Identifier.ValueText}' returns {type.WithArticle()}, not another {other.Name}",
                    "go on in one chain, or declare a variable for it");
            }
        }
        else if (known.IsReady(type) && !type.SelfAndBases().Any(other.Is) && FindCommonBase(type, other) is { } shared)
        {
            Report(
                context,
                name.GetLocation(),
                $"'{CodeQuote.From(call)}' is {type.WithArticle()}, another kind than {other.WithArticle()}",
                $"declare what both are, {DeclaredAs(call, shared)}");
        }
    }

    private static ITypeSymbol? FindCommonBase(ITypeSymbol type, ITypeSymbol other) =>
        type.SelfAndBases().FirstOrDefault(candidate => other.SelfAndBases().Any(candidate.Is));

    // As `BulkAction a`, where the value becomes a variable.
    private static string DeclaredAs(ExpressionSyntax value, ITypeSymbol type)
    {
        string? variable = value.AncestorsInFunction().Select(node => node switch
        {
            VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText,
            _ => null,
        }).FirstOrDefault(found => found is not null);
        string name = type.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (value.Ancestors().OfType<ImplicitArrayCreationExpressionSyntax>().Any())
        {
            return $"as in 'new {name}[] {{ … }}'";
        }

        return variable is null ? $"as {SymbolExtensions.Article(name)} '{name}'" : $"as in '{name} {variable} = …'";
    }

    // Of two arms that do not fit each other one is enough to speak of.
    private static bool IsLastOfItsList(ExpressionSyntax value) => value.Parent switch
    {
        ConditionalExpressionSyntax choice => choice.WhenFalse == value,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm => choice.Arms.Last() == arm,
        InitializerExpressionSyntax list => list.Expressions.Last() == value,
        _ => true,
    };
}
