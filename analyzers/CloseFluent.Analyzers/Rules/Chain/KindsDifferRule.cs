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
                    SuggestedChange.Write(OneChain(call)),
                    $"'{name.Identifier.ValueText}' returns {type.WithArticle()}, not another {other.Name}",
                    "go on in one chain, or declare a variable for it");
            }
        }
        else if (known.IsReady(type) && !type.SelfAndBases().Any(other.Is) && FindCommonBase(type, other) is { } shared)
        {
            Report(
                context,
                name.GetLocation(),
                SuggestedChange.Write(DeclaredType(call, shared), NameOf(shared)),
                $"'{CodeQuote.From(call)}' is {type.WithArticle()}, another kind than {other.WithArticle()}",
                $"declare what both are, {DeclaredAs(call, shared)}");
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

    private static TextChange? DeclaredType(ExpressionSyntax value, ITypeSymbol type)
    {
        string name = NameOf(type);
        foreach (SyntaxNode node in value.AncestorsInFunction())
        {
            switch (node)
            {
                case ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array:
                    return new TextChange(array.NewKeyword.Span, $"new {name}");
                case VariableDeclarationSyntax { Type: { IsVar: true } inferred, Variables.Count: 1 }:
                    return new TextChange(inferred.Span, name);
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable }:
                    return SyntaxIndex.Of(value).Writes(variable.Identifier.ValueText, value.EnclosingMember().Span)
                        .OfType<VariableDeclaratorSyntax>().ToArray()
                        is [{ Parent: VariableDeclarationSyntax { Type: { IsVar: true } written, Variables.Count: 1 } }]
                            ? new TextChange(written.Span, name)
                            : null;
            }
        }

        return null;
    }

    private static string NameOf(ITypeSymbol type) =>
        type.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.MinimallyQualifiedFormat);

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
        string name = NameOf(type);
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
