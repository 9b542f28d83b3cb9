using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// CLOSE1007: the library has what is meant, under another name or made of other arguments. Stands beside the error that the
/// compiler gives for it.
/// </summary>
internal sealed class CallIsWrittenDifferentlyRule() : CloseRule(RuleCatalogue.CallIsWrittenDifferently)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        ConcurrentDictionary<string, bool> similar = new();
        dispatcher.OnCall(
            known.Names.Calls.Concat(known.Names.OfClasses).Distinct(),
            (context, call, name) => AtCall(context, known, call, name));
        dispatcher.OnNode(
            context => AtName(context, known, ((MemberAccessExpressionSyntax)context.Node).Name, similar),
            SyntaxKind.SimpleMemberAccessExpression);
        dispatcher.OnNode(
            context => AtName(context, known, ((MemberBindingExpressionSyntax)context.Node).Name, similar),
            SyntaxKind.MemberBindingExpression);
    }

    private void AtCall(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (MeantArguments.Of(context.SemanticModel, known, call, name, context.CancellationToken) is { } meant)
        {
            Report(context, name.GetLocation(), meant.Fault, meant.Remedy);
        }
    }

    private void AtName(
        SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name, ConcurrentDictionary<string, bool> similar)
    {
        if (MayBeMeant(known, name, similar)
            && known.Mentions.Around(name)
            && MeantMember.Of(context.SemanticModel, known, name, context.CancellationToken) is { } meant)
        {
            Report(context, name.GetLocation(), meant.Fault, meant.Remedy);
        }
    }

    // By the text alone, since most names are of no concern.
    private static bool MayBeMeant(KnownSymbols known, SimpleNameSyntax name, ConcurrentDictionary<string, bool> similar)
    {
        string text = name.Identifier.ValueText;
        return name.Receiver()?.Bare() switch
        {
            InvocationExpressionSyntax call when call.CalledName()?.Identifier.ValueText is { } called
                && known.Names.Giving.Contains(called) => !known.Names.Calls.Contains(text),
            IdentifierNameSyntax { Identifier.ValueText: var word } when known.Names.Classes.TryGetValue(word, out var type) =>
                !type.GetMembers(text).Any(member => member is IMethodSymbol || name.Invocation() is null),
            IdentifierNameSyntax word when MeantField.MayBeFields(known, word) => true,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax word }
                when known.Fields.Fields.Contains(text) && MeantField.MayBeFields(known, word) => true,
            _ when known.Names.Classes.ContainsKey(text) => true,
            IdentifierNameSyntax when known.Names.Sends.Contains(text) => true,
            _ => !known.Names.Calls.Contains(text) && !known.Names.OfClient.Contains(text)
                && (similar.GetOrAdd(text, one => SimilarNames.IsAny(one, known.Names.Calls.Concat(known.Names.OfClient)))
                    || MayBeChain(known, name)),
        };
    }

    // What is awaited with a name, or goes on as a chain does, may be a chain, whatever it is called.
    private static bool MayBeChain(KnownSymbols known, SimpleNameSyntax name) => name.Invocation() is { } call
        && (call.Whole().Parent switch
        {
            AwaitExpressionSyntax =>
                call.ArgumentList.Arguments is [{ Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax }, ..],
            MemberAccessExpressionSyntax next => known.Names.Calls.Contains(next.Name.Identifier.ValueText),
            _ => false,
        });
}
