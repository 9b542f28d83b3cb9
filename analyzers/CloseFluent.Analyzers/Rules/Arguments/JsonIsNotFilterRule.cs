using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2006: pasted JSON is no filter.</summary>
internal sealed class JsonIsNotFilterRule() : CloseRule(RuleCatalogue.JsonIsNotFilter)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterArgumentAction(Check);

    private void Check(SyntaxNodeAnalysisContext context, TypedArgument slot)
    {
        if (slot.Kind is not ("FilterJson" or "NodeJson" or "ConditionJson"))
        {
            return;
        }

        foreach (ConstantValue value in slot.Values)
        {
            if (value is { IsWhole: true, Text: { } text } && Fault(slot.Kind, text) is { } fault)
            {
                Report(context, Place(value, slot.Value, fault.Index), fault.Problem);
                return;
            }
        }
    }

    private static Location Place(ConstantValue value, ExpressionSyntax handedIn, int index) =>
        value.Origin == handedIn.Unwrap() && LiteralPosition.Find(value.Origin, value.Text!, index) is { } inside
            ? inside
            : handedIn.GetLocation();

    private static JsonFault? Fault(string kind, string text)
    {
        try
        {
            ParsedNode root = new(JsonReader.Read(text));
            FilterFault? fault = kind switch
            {
                "FilterJson" => PastedSelectionReader.Read(root).Fault,
                "NodeJson" => FilterGrammar.FaultOfNode(root),
                _ => FilterGrammar.FaultOfCondition(root),
            };
            return fault is null ? null : new JsonFault(fault.Problem, fault.Position);
        }
        catch (JsonReaderException unreadable)
        {
            return unreadable.Fault;
        }
    }
}
