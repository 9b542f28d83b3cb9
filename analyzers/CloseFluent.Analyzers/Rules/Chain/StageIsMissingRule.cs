using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1001: a call of the chain is missing. Accompanies whatever error the compiler gives for it.</summary>
internal sealed class StageIsMissingRule() : CloseRule(RuleDescriptors.StageIsMissing)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterUnresolvedMemberAction((context, name, _) => AnalyzeName(context, known, name));
        dispatcher.RegisterInvocationAction(
            known.Names.Builders, (context, call, name) => AnalyzeInvocation(context, known, call, name));
        dispatcher.RegisterInvocationAction(
            CarriedStage.ListCalls, (context, call, name) => AnalyzeList(context, known, call, name));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeValue(context, known, (IdentifierNameSyntax)context.Node), SyntaxKind.IdentifierName);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeExpression(context, known, (ExpressionSyntax)context.Node),
            SyntaxKind.ElementAccessExpression,
            SyntaxKind.AwaitExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeAwaited(context, known, ((AwaitExpressionSyntax)context.Node).Expression.Unwrap()),
            SyntaxKind.AwaitExpression);
    }

    private void AnalyzeName(SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name)
    {
        if (MissingStage.FindBefore(context.SemanticModel, known, name, context.CancellationToken) is { } missing)
        {
            Report(
                context, name.GetLocation(), missing.Expected, missing.Remedy, missing.Position, missing.ChainSoFar);
        }
    }

    private void AnalyzeInvocation(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.EndsChain())
        {
            Analyze(context, known, call, name);
        }
    }

    // stages.Where(…).ToList() is a list of stages as before.
    private void AnalyzeList(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.EndsChain()
            && call.IsPassedOn()
            && call.ChainStart() is { } start
            && known.IsStage(FactoryMethods.ItemOf(context.SemanticModel.GetTypeInfo(start, context.CancellationToken).Type)))
        {
            Analyze(context, known, call, name);
        }
    }

    // A name of the user's own, which leads to a stage or is asked of one.
    private void AnalyzeValue(SyntaxNodeAnalysisContext context, KnownSymbols known, IdentifierNameSyntax name)
    {
        string text = name.Identifier.ValueText;
        if (name.Receiver() is not null)
        {
            if (known.Names.Entries.Contains(text) && name.Invocation() is null && name.Access().IsPassedOn())
            {
                Analyze(context, known, name.Access(), name);
                return;
            }

            if (known.Names.Calls.Contains(text) || !(known.Names.Properties.Contains(text) || known.Usage.Contains(name)))
            {
                return;
            }

            AnalyzeName(context, known, name);
        }

        // What is declared inside of a method has any name.
        ExpressionSyntax value = name.Invocation() ?? name.Access();
        if (value is InvocationExpressionSyntax && known.Names.Builders.Contains(text))
        {
            return;
        }

        if (value.IsPassedOn() && (name.Receiver() is null || known.Usage.Contains(name)) && known.Mentions.AnyIn(value))
        {
            Analyze(context, known, value, name);
        }
    }

    private void AnalyzeExpression(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax expression)
    {
        if (expression.IsPassedOn() && known.Mentions.AnyIn(expression))
        {
            Analyze(context, known, expression, expression);
        }
    }

    // Whatever it is made of; a name and a call are looked at where they are.
    private void AnalyzeAwaited(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax awaited)
    {
        if (awaited is ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax or CastExpressionSyntax)
        {
            Analyze(context, known, awaited, awaited);
        }
    }

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax expression, SyntaxNode node)
    {
        if (MissingStage.FindAfter(context.SemanticModel, known, expression, context.CancellationToken) is { } missing)
        {
            Report(
                context, node.GetLocation(), missing.Expected, missing.Remedy, missing.Position, missing.ChainSoFar);
        }
    }
}
