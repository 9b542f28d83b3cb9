using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1003: a stage or a ready action is made and dropped.</summary>
internal sealed class ActionIsNeverSentRule() : CloseRule(RuleDescriptors.ActionIsNeverSent)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(
            known.Names.Builders, (context, call, name) => Analyze(context, known, call, name));
        dispatcher.RegisterInvocationAction(
            CarriedStage.ListCalls, (context, call, name) => AnalyzeList(context, known, call, name));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeValue(context, known, ((ExpressionStatementSyntax)context.Node).Expression),
            SyntaxKind.ExpressionStatement);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeDeclaration(context, known, ((LocalDeclarationStatementSyntax)context.Node).Declaration),
            SyntaxKind.LocalDeclarationStatement);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeVariable(context, known, (IdentifierNameSyntax)context.Node), SyntaxKind.IdentifierName);
    }

    private void AnalyzeVariable(SyntaxNodeAnalysisContext context, KnownSymbols known, IdentifierNameSyntax variable)
    {
        if (variable.IsPassedOn()
            && variable.Receiver() is null
            && known.Mentions.AnyIn(variable)
            && ForgottenSend.Find(context.SemanticModel, known, variable, context.CancellationToken) is { } forgotten)
        {
            Report(context, variable.GetLocation(), forgotten.Description, forgotten.Remedy);
        }
    }

    // actions.Where(…).ToList() is a list of actions as before.
    private void AnalyzeList(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.EndsChain()
            && call.IsPassedOn()
            && call.ChainStart() is { } start
            && known.IsReady(FactoryMethods.ItemOf(context.SemanticModel.GetTypeInfo(start, context.CancellationToken).Type))
            && ForgottenSend.Find(context.SemanticModel, known, call, context.CancellationToken) is { IsList: true } forgotten)
        {
            Report(context, name.GetLocation(), forgotten.Description, forgotten.Remedy);
        }
    }

    private void AnalyzeDeclaration(
        SyntaxNodeAnalysisContext context, KnownSymbols known, VariableDeclarationSyntax declaration)
    {
        foreach (VariableDeclaratorSyntax variable in declaration.Variables)
        {
            if (variable.Initializer is { } initializer)
            {
                AnalyzeValue(context, known, initializer.Value);
            }
        }
    }

    // A method of the user's own that gives an action has any name; it counts where it binds.
    private void AnalyzeValue(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax value)
    {
        if (value is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard)
        {
            value = discard.Right;
        }

        value = value.Unwrap();
        while (value is ConditionalAccessExpressionSyntax access)
        {
            value = access.WhenNotNull.Unwrap();
        }

        if (value is InvocationExpressionSyntax call
            && call.CalledName() is { } name
            && !known.Names.Builders.Contains(name.Identifier.ValueText)
            && known.Mentions.AnyIn(call)
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsChainValue(method.ReturnType))
        {
            Analyze(context, known, call, name);
        }
    }

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (!call.EndsChain())
        {
            return;
        }

        if (ForgottenSend.Find(context.SemanticModel, known, call, context.CancellationToken) is { } forgotten)
        {
            Report(context, name.GetLocation(), forgotten.Description, forgotten.Remedy);
        }
        else if (UnsentAction.Find(context.SemanticModel, known, call, context.CancellationToken) is { } unsent
            && !CreateTestCode(context).IsInExpectedFailure(call))
        {
            Report(context, name.GetLocation(), unsent.Description, unsent.Remedy);
        }
    }
}
