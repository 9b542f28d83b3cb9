using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE7001: an id is written out that the organization's class has a name for.</summary>
internal sealed class IdHasNameRule() : CloseRule(RuleDescriptors.IdHasName)
{
    /// <summary>The property that has the member as it is written there; absent where nothing can be written for the id.</summary>
    public const string Member = nameof(Member);

    /// <summary>The property that has the name of the member's property that is the id; null where the member is the id.</summary>
    public const string Id = nameof(Id);

    public override void Register(RuleDispatcher dispatcher) =>
        dispatcher.RegisterArgumentAction((context, argument) => Analyze(context, dispatcher.Known, argument));

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument)
    {
        if (LiteralId.Find(argument) is not { } id || known.Organizations.Contains(context.ContainingSymbol))
        {
            return;
        }

        if (IdReplacement.Find(context.SemanticModel, known.Organizations, argument, id, context.CancellationToken) is { } replacement)
        {
            Report(context, argument, id, replacement.Member, Properties(context, argument, replacement));
        }
        else if (known.Organizations.FindAll(id) is [{ } frozen] && known.Prefixes.FindOwner(id) is { } owner && owner.Is(argument.IdType))
        {
            // A Smart View: what it selects is there, and no id.
            Report(context, argument, id, frozen, ImmutableDictionary<string, string?>.Empty);
        }
    }

    private void Report(
        SyntaxNodeAnalysisContext context,
        TypedArgument argument,
        string id,
        OrganizationMember member,
        ImmutableDictionary<string, string?> properties)
    {
        if (!member.IsRemoved)
        {
            Report(
                context,
                argument.Value.GetLocation(),
                properties,
                LineBreaks.Show(id),
                member.CodeAt(context.SemanticModel, argument.Value.SpanStart));
        }
    }

    private static ImmutableDictionary<string, string?> Properties(
        SyntaxNodeAnalysisContext context, TypedArgument argument, IdReplacement replacement) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(Member, replacement.Member.CodeAt(context.SemanticModel, argument.Value.SpanStart))
            .Add(Id, replacement.Id?.Name);
}
