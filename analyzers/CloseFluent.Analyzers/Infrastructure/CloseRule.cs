using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>One rule: what it says, and what it wants to look at. It contains no state.</summary>
internal abstract class CloseRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>The words that it looks for in the text of files, beside those of the library.</summary>
    public virtual IEnumerable<string> SearchedWords(VersionedNames names) => [];

    /// <summary>Registers the names and nodes that concern the rule.</summary>
    public abstract void Register(RuleDispatcher dispatcher);

    /// <summary>The tests around a node, with those that the user's options name.</summary>
    protected TestCode CreateTestCode(SyntaxNodeAnalysisContext context) => new(
        context.SemanticModel,
        RuleOptions.GetList(context, Descriptor, RuleOptions.TestAttributes),
        context.CancellationToken);

    protected void Report(SyntaxNodeAnalysisContext context, Location location, params object[] messageArguments) =>
        Report(context, location, ImmutableDictionary<string, string?>.Empty, messageArguments);

    protected void Report(
        SyntaxNodeAnalysisContext context,
        Location location,
        ImmutableDictionary<string, string?> properties,
        params object[] messageArguments)
    {
        if (!context.IsGeneratedCode || MappedSource.IsInPage(location))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, location, properties, [.. messageArguments.Select(word => word is string text
                    ? CodeQuote.OnOneLine(text) : word)]));
        }
    }
}
