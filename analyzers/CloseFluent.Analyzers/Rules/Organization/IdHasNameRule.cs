using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE7001: an id is written out that the organization's class has a name for.</summary>
internal sealed class IdHasNameRule() : CloseRule(RuleDescriptors.IdHasName)
{
    /// <summary>The property that has the member as it is written there.</summary>
    public const string Member = nameof(Member);

    public override void Register(RuleDispatcher dispatcher) =>
        dispatcher.RegisterArgumentAction((context, argument) => Analyze(context, dispatcher.Known, argument));

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument)
    {
        // Of an id that two organizations know, either name may be meant.
        if (LiteralId.Find(argument) is { } id
            && known.Organizations.FindAll(id) is [{ IsRemoved: false } member]
            && member.Symbol.TypeOf().SelfAndBases().Any(type => type.Is(argument.IdType)))
        {
            string code = member.CodeAt(context.SemanticModel, argument.Value.SpanStart);
            Report(
                context,
                argument.Value.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Member, code),
                LineBreaks.Show(id),
                code);
        }
    }
}
