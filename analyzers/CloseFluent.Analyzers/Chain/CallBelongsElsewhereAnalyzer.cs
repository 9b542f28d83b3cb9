using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1002: a call is another action's, or was made before.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallBelongsElsewhereAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public CallBelongsElsewhereAnalyzer()
        : base(RuleCatalogue.CallBelongsElsewhere)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterSyntaxNodeAction(
            node => Look(node, known, ((MemberAccessExpressionSyntax)node.Node).Name), SyntaxKind.SimpleMemberAccessExpression);
        context.RegisterSyntaxNodeAction(
            node => Look(node, known, ((MemberBindingExpressionSyntax)node.Node).Name), SyntaxKind.MemberBindingExpression);
    }

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name)
    {
        string text = name.Identifier.ValueText;
        if (known.Names.Calls.Contains(text)
            && name.Receiver() is { } receiver
            && context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type is { } type
            && known.IsChainValue(type)
            && !ChainUse.BindsToSomething(context.SemanticModel, name, type, context.CancellationToken)
            && StageWalk.ToMember(known, type, text).Count == 0)
        {
            Report(context, name.GetLocation(), text, Reason(known, receiver, type, text));
        }
    }

    private static string Reason(KnownSymbols known, ExpressionSyntax receiver, ITypeSymbol type, string text) =>
        receiver.CallsBackwards().Any(call => call.CalledName()?.Identifier.ValueText == text)
            ? "here, since it was called before"
            : $"to {MissingStage.Shorten(receiver)}, which goes on with '{Next(known, type)}'";

    private static string Next(KnownSymbols known, ITypeSymbol type) => string.Join("', '", type.InstanceMethods()
        .Where(method => known.IsChainValue(method.ReturnType) || known.IsSend(method))
        .Select(method => method.Name)
        .Distinct());
}
