using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the condition that was meant on a field; a filter is turned with a sign before it, not by another name.
/// </summary>
internal static class ConditionSuggestion
{
    private static readonly string[] s_negations = ["DoesNot", "Not"];

    public static Suggestion? Find(UnresolvedMember member)
    {
        KnownSymbols known = member.Known;
        string[] conditions = [.. member.Type.InstanceMethods()
            .Where(method => IsFilter(known, method.ReturnType) && !MemberSuggestion.IsObsolete(method))
            .Select(method => method.Name)
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal)];
        if (conditions.Length == 0)
        {
            return null;
        }

        string written = member.Written;
        string[] kinds = [.. FindConversions(known, member.Type, written)];
        string fault = member.FaultAsWritten;
        if (kinds.Length > 0)
        {
            return new Suggestion(fault, $"say what it contains, with '{string.Join("' or '", kinds)}'");
        }

        if (NameSuggestions.From(written, conditions) is { AreTypos: true } slips)
        {
            return MemberSuggestion.Rename(member, slips);
        }

        if (WithoutNegation(written, conditions) is { } turned)
        {
            string negated = $"!{member.Receiver}.{turned}";
            TextSpan span = TextSpan.FromBounds(member.Receiver.SpanStart, member.Name.Span.End);
            bool isSure = member.CanMove && member.Name.Invocation() is not null;
            return new Suggestion(fault, $"write '{negated}(…)'", isSure ? new TextChange(span, negated) : null);
        }

        return new Suggestion(fault, $"its conditions are '{string.Join("', '", conditions)}'");
    }

    // A field of which no one knows what it contains gives one of which that is known.
    private static IEnumerable<string> FindConversions(KnownSymbols known, ITypeSymbol type, string condition) =>
        type.InstanceMethods()
        .Where(method => method.Parameters.IsEmpty && known.IsLibraryType(method.ReturnType)
            && method.ReturnType.InstanceMethods().Any(overload => overload.Name == condition
                && IsFilter(known, overload.ReturnType) && !MemberSuggestion.IsObsolete(overload)))
        .Select(method => $"{method.Name}().{condition}");

    private static bool IsFilter(KnownSymbols known, ITypeSymbol type) => type.Name == "Filter" && known.IsLibraryType(type);

    private static string? WithoutNegation(string written, string[] conditions) => s_negations
        .Where(turn => written.Contains(turn))
        .Select(turn => written.Replace(turn, ""))
        .Select(plain => FindCondition(plain, conditions))
        .FirstOrDefault(found => found is not null);

    private static string? FindCondition(string name, string[] conditions)
    {
        if (conditions.Contains(name))
        {
            return name;
        }

        return NameSuggestions.From(name, conditions) is { AreTypos: true, Names: [var near] } ? near : null;
    }
}
