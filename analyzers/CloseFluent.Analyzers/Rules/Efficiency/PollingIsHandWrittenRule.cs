using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4002: a loop asks for a bulk action until it is done.</summary>
internal sealed class PollingIsHandWrittenRule() : CloseRule(RuleDescriptors.PollingIsHandWritten)
{
    private const string Get = "GetAsync";
    private const string List = "ListAsync";
    private const string Wait = "WaitAsync";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        [Get, List], (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        StatementSyntax? loop = PollingLoop.Find(known, call);
        JumpBack? jump = PollingJump.Find(known, call, loop);
        ExpressionSyntax? id = FindId(known, call, name, jump is null ? [loop ?? call.EnclosingFunction()] : [.. jump.Statements]);
        if (id is not null
            && name.Receiver() is { } receiver
            && FindRepetition(context, known, call, id, isLoop: loop is not null || jump is not null) is { } repetition
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingNamespace.Is(known.Namespace)
            && method.ContainingType.AllMembers().Any(member => member.Name == Wait)
            && (RegionBesideQuestion(call, loop, jump) is not { } region
                || !new ChangeInIteration(context.SemanticModel, known, region, context.CancellationToken).MayChange(id)))
        {
            string shown = CodeQuote.From(id);
            Report(
                context,
                name.GetLocation(),
                repetition,
                shown,
                $"await {CodeQuote.From(receiver)}.{Wait}({shown})");
        }
    }

    private static string? FindRepetition(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, ExpressionSyntax id,
        bool isLoop)
    {
        if (isLoop)
        {
            return "This loop";
        }

        if (PollingMethod.Is(context.SemanticModel, known, call, id, context.CancellationToken))
        {
            return "This method";
        }

        return PollingTimer.Is(context.SemanticModel, known, call, id, context.CancellationToken) ? "This timer" : null;
    }

    private static ExpressionSyntax? FindId(
        KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name, SyntaxNode[] repeated)
    {
        if (name.Identifier.ValueText == Get)
        {
            return call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        }

        return PollingLoop.FindWantedId(known, repeated);
    }

    private static CodeRegion? RegionBesideQuestion(InvocationExpressionSyntax call, StatementSyntax? loop, JumpBack? jump)
    {
        if (jump is not null)
        {
            return PollingJump.RegionBesideQuestion(jump, call);
        }

        return loop is null ? null : PollingLoop.RegionBesideQuestion(loop, call);
    }
}
