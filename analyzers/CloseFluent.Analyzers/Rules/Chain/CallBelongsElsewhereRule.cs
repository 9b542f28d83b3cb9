using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1002: a call is another action's, or was made before.</summary>
internal sealed class CallBelongsElsewhereRule() : CloseRule(RuleDescriptors.CallBelongsElsewhere)
{
    public override void Register(RuleDispatcher dispatcher) =>
        dispatcher.RegisterUnresolvedMemberAction((context, name, type) => Analyze(context, dispatcher.Known, name, type));

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name, ITypeSymbol type)
    {
        string text = name.Identifier.ValueText;
        if (StageWalk.PathToMember(known, type, text).Count == 0)
        {
            bool isBase = known.IsReady(type) && StageWalk.FindSend(known, type) is null;
            Report(
                context,
                name.GetLocation(),
                text,
                isBase ? $"to {type.WithArticle()} of any kind" : Reason(known, name.Receiver()!, type, text),
                isBase ? $"declare {MissingStage.Shorten(name.Receiver()!)} as one of {Kinds(known, type)}" : Remedy(known, text));
        }
    }

    // What actions of one endpoint have in common can be sent.
    private static string Kinds(KnownSymbols known, ITypeSymbol type) => string.Join(", ", known.Types()
        .Where(candidate => candidate is { IsGenericType: false, DeclaredAccessibility: Accessibility.Public }
            && candidate.BaseType is { IsGenericType: true, BaseType: { } origin } && origin.Is(type))
        .Select(candidate => $"'{candidate.Name}'")
        .OrderBy(name => name, StringComparer.Ordinal));

    private static string Reason(KnownSymbols known, ExpressionSyntax receiver, ITypeSymbol type, string text)
    {
        if (receiver.CallsBackwards().Any(call => call.CalledName()?.Identifier.ValueText == text))
        {
            return "here, since it was called before";
        }

        return $"to {MissingStage.Shorten(receiver)}, which goes on with '{Next(known, type)}'";
    }

    // Removing the selection of an action would widen it.
    private static string Remedy(KnownSymbols known, string text)
    {
        if (known.Effects.Restraining.ContainsKey(text))
        {
            return "decide whom the action should reach, and remove the other call";
        }

        return "remove the call";
    }

    private static string Next(KnownSymbols known, ITypeSymbol type) => string.Join("', '", type.InstanceMethods()
        .Where(method => known.IsChainValue(method.ReturnType) || known.IsSend(method))
        .OrderBy(method => known.IsStage(type) && method.Parameters.IsEmpty)
        .Select(method => method.Name)
        .Distinct());
}
