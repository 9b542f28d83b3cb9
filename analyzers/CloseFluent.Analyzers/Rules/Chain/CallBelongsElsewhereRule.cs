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
            Report(context, name.GetLocation(), text, Reason(known, name.Receiver()!, type, text), Remedy(known, text));
        }
    }

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
