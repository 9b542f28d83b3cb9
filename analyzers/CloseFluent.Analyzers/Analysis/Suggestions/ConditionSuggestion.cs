using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the condition that was meant on a field; a filter is turned with a sign before it, not by another name.</summary>
internal static class ConditionSuggestion
{
    private static readonly string[] s_turns = ["DoesNot", "Not"];

    public static Suggestion? Find(UnresolvedMember member)
    {
        KnownSymbols known = member.Known;
        string[] conditions = [.. member.Type.InstanceMethods()
            .Where(method => IsFilter(known, method.ReturnType) && !MemberSuggestion.IsRefused(method))
            .Select(method => method.Name)
            .Distinct()
            .OrderBy(one => one, StringComparer.Ordinal)];
        if (conditions.Length == 0)
        {
            return null;
        }

        string written = member.Written;
        string[] kinds = [.. Kinds(known, member.Type, written)];
        string fault = member.FaultAsWritten;
        if (kinds.Length > 0)
        {
            return new Suggestion(fault, $"say what it holds, with '{string.Join("' or '", kinds)}'");
        }

        return NameSuggestions.From(written, conditions) is { AreSlips: true } slips ? MemberSuggestion.Renamed(member, slips)
            : Turned(written, conditions) is { } turned
            ? new Suggestion(
                fault,
                $"write '!{member.Receiver}.{turned}(…)'",
                member.CanMove && member.Name.Invocation() is not null
                    ? new TextChange(
                        TextSpan.FromBounds(member.Receiver.SpanStart, member.Name.Span.End), $"!{member.Receiver}.{turned}")
                    : null)
            : new Suggestion(fault, $"its conditions are '{string.Join("', '", conditions)}'");
    }

    // A field of which nobody knows what it holds gives one of which that is known.
    private static IEnumerable<string> Kinds(KnownSymbols known, ITypeSymbol type, string condition) => type.InstanceMethods()
        .Where(method => method.Parameters.IsEmpty && known.IsOwn(method.ReturnType)
            && method.ReturnType.InstanceMethods().Any(one => one.Name == condition
                && IsFilter(known, one.ReturnType) && !MemberSuggestion.IsRefused(one)))
        .Select(method => $"{method.Name}().{condition}");

    private static bool IsFilter(KnownSymbols known, ITypeSymbol type) => type.Name == "Filter" && known.IsOwn(type);

    private static string? Turned(string written, string[] conditions) => s_turns
        .Where(turn => written.Contains(turn))
        .Select(turn => written.Replace(turn, ""))
        .Select(plain => conditions.Contains(plain) ? plain
            : NameSuggestions.From(plain, conditions) is { AreSlips: true, Names: [var near] } ? near
            : null)
        .FirstOrDefault(found => found is not null);
}
