using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2008: a constant that the call refuses.</summary>
internal sealed class ArgumentThrowsRule() : CloseRule(RuleDescriptors.ArgumentThrows)
{
    // What is not a name.
    private static readonly HashSet<string> s_beginnings = ["A", "The", "This", "Ids"];

    public override IEnumerable<string> SearchedWords(VersionedNames names) => ConfiguredOption.Names;

    public override void Register(RuleDispatcher dispatcher)
    {
        dispatcher.RegisterArgumentAction((context, argument) => Analyze(context, dispatcher.Known, argument));
        if (ConfiguredOption.Find(dispatcher.Known) is { } options)
        {
            dispatcher.RegisterForeignNames(ConfiguredOption.Names);
            dispatcher.RegisterForeignSyntaxNodeAction(
                context => AnalyzeSetting(context, options),
                SyntaxKind.SimpleAssignmentExpression,
                SyntaxKind.ComplexElementInitializerExpression,
                SyntaxKind.StringLiteralExpression,
                SyntaxKind.InvocationExpression,
                SyntaxKind.ObjectCreationExpression,
                SyntaxKind.ImplicitObjectCreationExpression);
        }
    }

    private void AnalyzeSetting(SyntaxNodeAnalysisContext context, ConfiguredOption options)
    {
        if (options.FindFault(context.SemanticModel, context.Node, context.CancellationToken) is var (place, fault)
            && CreateTestCode(context) is var tests
            && !tests.IsInTest(place) && !tests.IsInTypeOfTests(place))
        {
            Report(context, place.GetLocation(), WithinSentence(fault));
        }
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument)
    {
        if (argument.Demand is { } demand
            && FindFault(context, known, argument, demand) is var (node, fault)
            && !CreateTestCode(context).IsInExpectedFailure(argument.Value))
        {
            Report(context, node.GetLocation(), WithinSentence(fault));
        }
    }

    private static (SyntaxNode Place, string Fault)? FindFault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument, ArgumentDemand demand)
    {
        if (demand.Kind == "Year")
        {
            return argument.Argument?.Parent is ArgumentListSyntax list
                ? new DayReader(context.SemanticModel, context.CancellationToken).FindFault(list) : null;
        }

        string? fault = demand.Kind switch
        {
            "Items" => EmptyList.Is(argument.Value) ? "at least one item is needed, and the list is empty" : null,
            "Duration" or "TimeOfDay" => FaultOfDuration(context, argument, demand),
            "Word" or "ActionPath" or "StoredJson" or "BodyJson" => FaultOfText(
                argument, text => KnownTextDemand.FaultOf(known, demand.Kind, text, argument.Target)),
            "Number" or "FiniteNumber" or "Distance" or "DistanceInDays" => FaultOfNumber(argument, demand),
            _ => FaultOfText(argument, text => IsFilledLater(demand, text) ? null : TextDemand.FaultOf(demand.Kind, text)),
        };
        return fault is null ? null : (argument.Value, fault);
    }

    // Blank words of filters are another rule's.
    private static string? FaultOfText(TypedArgument argument, Func<string, string?> faultOf) => argument.Values
        .Select(value => value is { IsWhole: true, Text: { } text } && !BlankWords.AreIn(argument, text) ? faultOf(text) : null)
        .FirstOrDefault(fault => fault is not null);

    // A secret whose place is marked: what deploys the program writes it there.
    private static bool IsFilledLater(ArgumentDemand demand, string text) => SecretDemand.NounOf(demand.Kind) is not null
        && (text.IndexOf('{') >= 0 || text.IndexOf('<') >= 0) && text.Any(char.IsLetter);

    private static string? FaultOfNumber(TypedArgument argument, ArgumentDemand demand) => argument.Values
        .Select(value => ConstantNumber.From(value.Value) is { } number ? NumberDemand.FaultOf(number, demand) : null)
        .FirstOrDefault(fault => fault is not null);

    private static string? FaultOfDuration(SyntaxNodeAnalysisContext context, TypedArgument argument, ArgumentDemand demand) =>
        new DurationReader(context.SemanticModel, context.CancellationToken).Read(argument.Value)
            .Select(time => demand.Kind == "Duration"
                ? RangeDemand.FaultOf(time, demand.Least, demand.Most)
                : TimeOfDayDemand.FaultOf(time))
            .FirstOrDefault(fault => fault is not null);

    // The guards say it as a sentence of its own.
    private static string WithinSentence(string sentence)
    {
        string text = sentence.TrimEnd('.');
        return s_beginnings.Contains(text.Split(' ')[0]) ? char.ToLowerInvariant(text[0]) + text.Substring(1) : text;
    }
}
