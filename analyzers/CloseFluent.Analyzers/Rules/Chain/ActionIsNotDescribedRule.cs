using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1009: says what an action, a selection or a filter does, for who wants that.</summary>
internal sealed class ActionIsNotDescribedRule() : CloseRule(RuleDescriptors.ActionIsNotDescribed)
{
    private const string Described = "described";

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        if (IsOnSomewhere(known.Compilation.Options))
        {
            dispatcher.RegisterInvocationAction(
                known.Names.Builders.Concat(known.Names.Pure).Distinct(),
                (context, call, _) => Analyze(context, known, call));
        }
    }

    private static bool IsOnSomewhere(CompilationOptions options) =>
        options.SyntaxTreeOptionsProvider is not null
        || options.SpecificDiagnosticOptions.ContainsKey(RuleDescriptors.ActionIsNotDescribed.Id);

    private static bool IsOn(SyntaxNodeAnalysisContext context)
    {
        CompilationOptions options = context.Compilation.Options;
        string id = RuleDescriptors.ActionIsNotDescribed.Id;
        if (options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(context.Node.SyntaxTree, id, context.CancellationToken, out ReportDiagnostic set)
                || provider.TryGetGlobalDiagnosticValue(id, context.CancellationToken, out set)))
        {
            return Shows(set);
        }

        return options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic specific) && Shows(specific);
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        // The first call of a chain stands for all of it.
        if (IsOn(context)
            && !call.CallsBackwards().Skip(1).Any()
            && DescribedExpression.Find(context.SemanticModel, known, call, context.CancellationToken) is { } described
            && described.Syntax.CallsBackwards().LastOrDefault() == call
            && IsWanted(context, described.Noun)
            && DescriptionComment.Find(call.SyntaxTree.GetText(context.CancellationToken),
                call.SyntaxTree.GetRoot(context.CancellationToken), described) is not { IsUpToDate: true })
        {
            Report(context, call.GetLocation(), described.Sentence);
        }
    }

    // Everything, unless some are named.
    private bool IsWanted(SyntaxNodeAnalysisContext context, string noun) =>
        RuleOptions.GetList(context, Descriptor, Described) is not { Count: > 0 } named
        || named.MatchesAny(noun.Split(' ').Last());

    private static bool Shows(ReportDiagnostic value) => value is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
}
