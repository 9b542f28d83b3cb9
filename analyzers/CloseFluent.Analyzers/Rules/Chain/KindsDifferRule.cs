using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// CLOSE1011: a variable, choice or list of actions of two kinds, or of two steps of a chain. Accompanies the error that the
/// compiler gives for it.
/// </summary>
internal sealed class KindsDifferRule() : CloseRule(RuleDescriptors.KindsDiffer)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(
            known.Names.Builders, (context, call, name) => Analyze(context, known, call, name));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeVariable(context, known, (IdentifierNameSyntax)context.Node), SyntaxKind.IdentifierName);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeOut(context, known, (ArgumentSyntax)context.Node), SyntaxKind.Argument);
    }

    // A variable beside what decides the type; the call of a function is looked at as one.
    private void AnalyzeVariable(SyntaxNodeAnalysisContext context, KnownSymbols known, IdentifierNameSyntax name)
    {
        ExpressionSyntax value = name.Access();
        bool meetsAnother = SharedDeclaration.IsInChoice(value)
            || value.WalkUpWrappers().Parent is AssignmentExpressionSyntax or InitializerExpressionSyntax;
        if (meetsAnother && known.Mentions.AnyIn(value))
        {
            Analyze(context, known, value, name);
        }
    }

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax value, SimpleNameSyntax name)
    {
        SemanticModel model = context.SemanticModel;
        if (!value.IsPassedOn()
            || !IsLastOfItsList(value.WalkUpWrappers())
            || !IsUnmet(model, value.WalkUpWrappers(), context.CancellationToken)
            || model.GetTypeInfo(value, context.CancellationToken).Type is not { } type
            || !known.IsChainValue(type)
            || UnmetTypes.Find(model, value, type, context.CancellationToken).FirstOrDefault(known.IsChainValue) is not { } other)
        {
            return;
        }

        bool isNextStep = known.IsStage(other) && StageWalk.PathToType(known, other, type).Count > 0;
        if (isNextStep && value is InvocationExpressionSyntax call && !SharedDeclaration.IsInChoice(value))
        {
            Report(
                context,
                name.GetLocation(),
                SuggestedChange.Write(OneChain(call)),
                $"'{name.Identifier.ValueText}' returns {type.WithArticle()}, not another {other.Name}",
                "go on in one chain, or declare a variable for it");
        }
        else if (!isNextStep && UnlikeKinds.Find(known, value, type, other) is { } unlike)
        {
            Report(
                context,
                name.GetLocation(),
                SuggestedChange.Write(unlike.Change, unlike.Declaration.Name),
                $"'{CodeQuote.From(value)}' is {type.WithArticle()}, another kind than {other.WithArticle()}",
                unlike.Remedy);
        }
    }

    // Of `??` only the whole has no type.
    private static bool IsUnmet(SemanticModel model, ExpressionSyntax whole, CancellationToken cancellationToken) =>
        whole.Parent is BinaryExpressionSyntax choice
            ? model.GetTypeInfo(choice, cancellationToken).Type is null or { TypeKind: TypeKind.Error }
            : model.GetConversion(whole, cancellationToken) is not { IsImplicit: true };

    // What a method gives by `out` is declared as that.
    private void AnalyzeOut(SyntaxNodeAnalysisContext context, KnownSymbols known, ArgumentSyntax argument)
    {
        if (argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword)
            && known.Mentions.AnyIn(argument)
            && context.SemanticModel.GetTypeInfo(argument.Expression, context.CancellationToken).Type is { } type
            && known.IsChainValue(type)
            && argument.Parent?.Parent is { } call
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken) is { Symbol: null, CandidateSymbols: var candidates }
            && candidates.OfType<IMethodSymbol>().Select(method => ChainUse.FindParameter(method, argument)?.Type)
                .FirstOrDefault(parameter => known.IsChainValue(parameter) && !parameter.Is(type)) is { } given)
        {
            string name = SharedDeclaration.NameOf(given);
            DeclarationExpressionSyntax? declared = argument.Expression as DeclarationExpressionSyntax;
            Report(
                context,
                argument.Expression.GetLocation(),
                SuggestedChange.Write(declared is null ? null : new TextChange(declared.Type.Span, name), name),
                $"'{CodeQuote.From(argument.Expression)}' is {type.WithArticle()}, but is given {given.WithArticle()} here",
                $"declare it as {SymbolExtensions.Article(name)} '{name}'");
        }
    }

    // var b = Bulk.Subscribe(…); b = b.From(…); is one chain without what is between the two.
    private static TextChange? OneChain(InvocationExpressionSyntax call)
    {
        if (call.WalkUpWrappers().Parent is not AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Parent: ExpressionStatementSyntax statement,
            }
            || call.ChainStart() is not IdentifierNameSyntax first
            || first.Identifier.ValueText != name
            || statement.Parent is not BlockSyntax block
            || block.Statements.ElementAtOrDefault(block.Statements.IndexOf(statement) - 1) is not LocalDeclarationStatementSyntax
            {
                Declaration: { Type.IsVar: true, Variables: [{ Initializer.Value: { } value } variable] },
            }
            || variable.Identifier.ValueText != name
            || call.DescendantNodes().OfType<IdentifierNameSyntax>().Count(other => other.Identifier.ValueText == name) > 1)
        {
            return null;
        }

        return new TextChange(TextSpan.FromBounds(value.Span.End, first.Span.End), "");
    }

    // Of two arms that do not fit each other one is enough to speak of.
    private static bool IsLastOfItsList(ExpressionSyntax value) => value.Parent switch
    {
        ConditionalExpressionSyntax choice => choice.WhenFalse == value,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm => choice.Arms.Last() == arm,
        InitializerExpressionSyntax list => list.Expressions.Last() == value,
        BinaryExpressionSyntax operation => operation.Right == value,
        _ => true,
    };
}
