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
            && HasPrefix(known, id, argument.IdType!)
            && known.Organizations.FindAll(id).Count == 0
            && known.Organizations.HasKind(argument.IdType!)
            && !RuleOptions.GetList(context, Descriptor, KnownIds).MatchesAny(id)
            && !CreateTestCode(context).IsInTest(argument.Value))
        {
            Report(context, argument.Value.GetLocation(), LineBreaks.Show(id));
        }
    }

    // Of another prefix, or malformed, it is the concern of other rules.
    private static bool HasPrefix(KnownSymbols known, string id, INamedTypeSymbol idType) =>
        known.Prefixes.PrefixesOf(idType).Any(prefix => id.Length > prefix.Length && id.StartsWith(prefix, StringComparison.Ordinal))
        && !id.Any(char.IsWhiteSpace);
}
