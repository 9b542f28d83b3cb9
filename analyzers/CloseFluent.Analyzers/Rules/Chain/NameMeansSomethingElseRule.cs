using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1006: a short name of the library's is taken by the user's own type, member or namespace.</summary>
internal sealed class NameMeansSomethingElseRule() : CloseRule(RuleDescriptors.NameMeansSomethingElse)
{
    /// <summary>The property of a diagnostic that contains the longer name.</summary>
    public const string LongName = "LongName";

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(
            known.Names.Calls, (context, call, name) => AnalyzeArguments(context, known, call, name));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeClass(context, known, (MemberAccessExpressionSyntax)context.Node),
            SyntaxKind.SimpleMemberAccessExpression);
    }

    // Preference(Contact), where Contact is not the value of ContactPreference.
    private void AnalyzeArguments(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.ArgumentList.Arguments is not [{ Expression: IdentifierNameSyntax word }]
            || name.Receiver() is not { } receiver
            || context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type is not { } stage
            || !known.IsChainValue(stage)
            || context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not null)
        {
            return;
        }

        foreach (IMethodSymbol method in stage.InstanceMethods().Where(method => method.Name == name.Identifier.ValueText))
        {
            if (method.Parameters is [{ Type: INamedTypeSymbol target }, ..]
                && target.GetMembers(word.Identifier.ValueText).Any(value => value.IsStatic && target.Is(value.TypeOf()))
                && !target.Is(context.SemanticModel.GetTypeInfo(word, context.CancellationToken).Type))
            {
                ReportName(context, word, $"{target.Name}.{word.Identifier.ValueText}");
            }
        }
    }

    // Leads.Where(…), where Leads is not the class of the library.
    private void AnalyzeClass(SyntaxNodeAnalysisContext context, KnownSymbols known, MemberAccessExpressionSyntax access)
    {
        if (access.Expression is IdentifierNameSyntax word
            && known.Names.Types.Contains(word.Identifier.ValueText)
            && known.FindType(word.Identifier.ValueText) is { } target
            && target.GetMembers(access.Name.Identifier.ValueText).Any(member => member.IsStatic)
            && context.SemanticModel.GetSymbolInfo(access, context.CancellationToken) is { Symbol: null, CandidateSymbols: var candidates }
            && !candidates.Any(candidate => candidate.ContainingType.Is(target))
            && !target.Is(context.SemanticModel.GetSymbolInfo(word, context.CancellationToken).Symbol)
            && known.IsImportedIn(access.SyntaxTree)
            && IsErrorAt(context, access))
        {
            ReportName(context, word, target.ToDisplayString());
        }
    }

    // What is wrong later, in a lambda or an argument, has nothing to do with the name.
    private static bool IsErrorAt(SyntaxNodeAnalysisContext context, MemberAccessExpressionSyntax access) =>
        context.SemanticModel.GetDiagnostics(access.Span, context.CancellationToken).Any(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error && access.Span.Contains(diagnostic.Location.SourceSpan));

    private void ReportName(SyntaxNodeAnalysisContext context, IdentifierNameSyntax word, string longName) => Report(
        context,
        word.GetLocation(),
        ImmutableDictionary<string, string?>.Empty.Add(LongName, longName),
        word.Identifier.ValueText,
        DescribeSymbol(context.SemanticModel, word, context.CancellationToken),
        longName);

    private static string DescribeSymbol(SemanticModel model, IdentifierNameSyntax word, CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(word, cancellationToken);
        return (info.Symbol, info.CandidateSymbols) switch
        {
            ({ } symbol, _) => $"'{symbol.ToDisplayString()}'",
            (_, [var only]) => $"'{only.ToDisplayString()}'",
            (_, [_, _, ..]) => "more than one thing",
            _ => "nothing",
        };
    }
}
