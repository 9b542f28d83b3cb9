using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2006: pasted JSON is not a filter.</summary>
internal sealed class JsonIsNotFilterRule() : CloseRule(RuleDescriptors.JsonIsNotFilter)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterArgumentAction(Analyze);

    private void Analyze(SyntaxNodeAnalysisContext context, TypedArgument argument)
    {
        if (argument.Kind is not ("FilterJson" or "NodeJson" or "ConditionJson"))
        {
            return;
        }

        foreach (ConstantValue value in argument.Values)
        {
            if (value is { IsWhole: true, Text: { } text } && FindFault(argument.Kind, text) is { } fault)
            {
                Report(context, FindLocation(value, argument.Value, fault.Position), fault.Problem);
                return;
            }
        }
    }

    private static Location FindLocation(ConstantValue value, ExpressionSyntax passed, int index)
    {
        if (value.Origin == passed.Unwrap() && LiteralPosition.Find(value.Origin, value.Text!, index) is { } inside)
        {
            return inside;
        }

        return passed.GetLocation();
    }

    private static FilterFault? FindFault(string kind, string text)
    {
        try
        {
            JsonTree root = JsonReader.Read(text);
            return kind switch
            {
                "FilterJson" => PastedSelectionReader.Read(root).Fault,
                "NodeJson" => FilterGrammar.FaultOfNode(root),
                _ => FilterGrammar.FaultOfCondition(root),
            };
        }
        catch (JsonReaderException unreadable)
        {
            return unreadable.Fault;
        }
    }
}
