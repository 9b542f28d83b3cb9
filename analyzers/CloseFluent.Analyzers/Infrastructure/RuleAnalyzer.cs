using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// The one analyzer that runs every rule. It looks only into code that contains a word of some rule's. There the compiler
/// calls it once for a node, it looks at a name once, and asks only the rules that this name concerns. Where CloseFluent is
/// not referenced nothing is registered.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleAnalyzer : DiagnosticAnalyzer
{
    private readonly IReadOnlyList<CloseRule> _rules;

    /// <summary>Runs every rule of the catalogue.</summary>
    public RuleAnalyzer()
        : this(RuleCatalogue.Rules)
    {
    }

    internal RuleAnalyzer(IReadOnlyList<CloseRule> rules)
    {
        _rules = rules;
        SupportedDiagnostics = rules.Select(rule => rule.Descriptor).ToImmutableArray();
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(
            GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.Find(start.Compilation) is not { } known)
            {
                return;
            }

            RuleDispatcher dispatcher = new(known);
            foreach (CloseRule rule in _rules)
            {
                rule.Register(dispatcher);
            }

            // A rule may see that it has nothing to look for in this compilation.
            SyntaxKind[] kinds = dispatcher.Kinds;
            if (kinds.Length == 0)
            {
                return;
            }

            // Once and here, or every thread of the compiler would wait for it.
            known.Usage.Prepare();

            // The compiler enumerates the nodes of no other code.
            start.RegisterCodeBlockStartAction<SyntaxKind>(block =>
            {
                // Of generated code, that of a page was written by somebody.
                if ((!block.IsGeneratedCode || MappedSource.HasPage(block.CodeBlock.SyntaxTree, block.CancellationToken))
                    && dispatcher.FindActions(block.CodeBlock) is { } actions)
                {
                    block.RegisterSyntaxNodeAction(actions, kinds);
                }
            });
        });
    }
}
