using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE7002: an id is written out that no organization's class knows, though it knows others of its kind.</summary>
internal sealed class IdIsUnknownRule() : CloseRule(RuleDescriptors.IdIsUnknown)
{
    private const string KnownIds = "known_ids";

    // Tests make ids up.
    private static readonly HashSet<string> s_testFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.assert", "xunit.v3.assert", "nunit.framework", "MSTest.TestFramework", "TUnit.Core",
        "Microsoft.VisualStudio.TestPlatform.TestFramework", "testhost",
    };

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        if (!known.Compilation.ReferencedAssemblyNames.Any(assembly => s_testFrameworks.Contains(assembly.Name)))
        {
            dispatcher.RegisterArgumentAction((context, argument) => Analyze(context, known, argument));
        }
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument)
    {
        if (LiteralId.Find(argument) is { } id
            && FindPrefix(known, id, argument.IdType!) is { } prefix
            && known.Organizations.FindAll(id).Count == 0
            && known.Organizations.HasKind(argument.IdType!, prefix, known.Prefixes.IsOnlyOwner(argument.IdType!, prefix))
            && !known.Organizations.Contains(context.ContainingSymbol)
            && !RuleOptions.GetList(context, Descriptor, KnownIds).MatchesAny(id)
            && !CreateTestCode(context).IsInTest(argument.Value))
        {
            Report(context, argument.Value.GetLocation(), LineBreaks.Show(id));
        }
    }

    // Of another prefix, or malformed, it is the concern of other rules.
    private static string? FindPrefix(KnownSymbols known, string id, INamedTypeSymbol idType) => id.Any(char.IsWhiteSpace)
        ? null
        : known.Prefixes.PrefixesOf(idType)
            .FirstOrDefault(prefix => id.Length > prefix.Length && id.StartsWith(prefix, StringComparison.Ordinal));
}
