using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>One rule: what it says, and what it wants to look at. It holds no state.</summary>
internal abstract class CloseRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Tells the dispatcher which names and nodes concern the rule.</summary>
    public abstract void Register(RuleDispatcher dispatcher);

    /// <summary>The tests around a node, with those that the user's options name.</summary>
    protected TestCode TestsAround(SyntaxNodeAnalysisContext context) => new(
        context.SemanticModel,
        RuleOptions.Listed(context, Descriptor, RuleOptions.TestAttributes),
        context.CancellationToken);

    protected void Report(SyntaxNodeAnalysisContext context, Location place, params object[] words) =>
        Report(context, place, ImmutableDictionary<string, string?>.Empty, words);

    protected void Report(
        SyntaxNodeAnalysisContext context, Location place, ImmutableDictionary<string, string?> properties, params object[] words) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, place, properties, [.. words.Select(word => word is string text ? CodeQuote.OnOneLine(text) : word)]));
}
