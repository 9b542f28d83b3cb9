using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// What the rules share that look whether a chain says what the steps of its sequence need. Which setting that is, the setting
/// itself says.
/// </summary>
internal abstract class StepRule(DiagnosticDescriptor descriptor, string stepType) : CloseRule(descriptor)
{
    public sealed override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        OrganizationChain.Starts(dispatcher.Known), (context, call, _) => Analyze(context, dispatcher.Known, call));

    /// <summary>What is wrong with a setting that is there; null where it is fine.</summary>
    protected virtual string? FindFault(SyntaxNodeAnalysisContext context, KnownSymbols known, ArgumentSyntax argument) => null;

    /// <summary>What is wrong where the setting is not there.</summary>
    protected abstract string Missing { get; }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (OrganizationChain.Find(context.SemanticModel, known, call, context.CancellationToken) is not { } chain
            || !chain.Member.Steps.Contains(stepType)
            || OrganizationChain.FindSent(context.SemanticModel, known, call, context.CancellationToken) is not { } action
            || known.StepSettingOf(action, stepType) is not { } setting)
        {
            return;
        }

        InvocationExpressionSyntax? given =
            call.CallsAfter().LastOrDefault(later => later.CalledName()?.Identifier.ValueText == setting.Name);
        string? fault = given is null
            ? Missing
            : given.ArgumentList.Arguments.Select(argument => FindFault(context, known, argument)).FirstOrDefault(text => text is not null);
        if (fault is not null)
        {
            Report(
                context,
                chain.Argument.GetLocation(),
                chain.Member.CodeAt(context.SemanticModel, chain.Argument.SpanStart),
                fault,
                $".{setting.Name}(…)");
        }
    }
}
