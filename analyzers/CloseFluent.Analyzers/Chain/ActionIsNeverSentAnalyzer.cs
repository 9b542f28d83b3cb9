using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1003: a stage or a ready action is made and dropped.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionIsNeverSentAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ActionIsNeverSentAnalyzer()
        : base(RuleCatalogue.ActionIsNeverSent)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSyntaxNodeAction(
            node => Look(node, known, (InvocationExpressionSyntax)node.Node), SyntaxKind.InvocationExpression);

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (call.CalledName() is { } name
            && MayGive(known, call, name)
            && call.EndsChain()
            && UnsentAction.Of(context.SemanticModel, known, call, context.CancellationToken) is { } unsent)
        {
            Report(context, name.GetLocation(), unsent.What, unsent.Remedy);
        }
    }

    // A method of the user's own that gives an action has any name; it counts where its result is plainly dropped.
    private static bool MayGive(KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name) =>
        known.Names.Gives(name.Identifier.ValueText)
        || (call.Whole().Parent is ExpressionStatementSyntax && known.IsMentionedIn(call.SyntaxTree));
}
