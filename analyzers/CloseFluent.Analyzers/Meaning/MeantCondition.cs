using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the condition that was meant on a field; a filter is turned with a sign before it, not by another name.</summary>
internal static class MeantCondition
{
    private static readonly string[] s_turns = ["DoesNot", "Not"];

    public static Meant? Of(KnownSymbols known, SimpleNameSyntax name, ExpressionSyntax receiver, ITypeSymbol type)
    {
        string[] conditions = [.. type.InstanceMethods()
            .Where(method => IsFilter(known, method.ReturnType) && !MeantMember.IsRefused(method))
            .Select(method => method.Name)
            .Distinct()
            .OrderBy(one => one, StringComparer.Ordinal)];
        if (conditions.Length == 0)
        {
            return null;
        }

        string written = name.Identifier.ValueText;
        string[] kinds = [.. Kinds(known, type, written)];
        string fault = $"'{receiver}' has no '{written}'";
        if (kinds.Length > 0)
        {
            return new Meant(fault, $"say what it holds, with '{string.Join("' or '", kinds)}'");
        }

        return SimilarNames.Of(written, conditions) is { AreSlips: true } slips ? MeantMember.Renamed(name, receiver, slips)
            : Turned(written, conditions) is { } turned
            ? new Meant(
                fault,
                $"write '!{receiver}.{turned}(…)'",
                name.Parent is MemberAccessExpressionSyntax && name.Invocation() is not null
                    ? new TextChange(TextSpan.FromBounds(receiver.SpanStart, name.Span.End), $"!{receiver}.{turned}")
                    : null)
            : new Meant(fault, $"its conditions are '{string.Join("', '", conditions)}'");
    }

    // A field of which nobody knows what it holds gives one of which that is known.
    private static IEnumerable<string> Kinds(KnownSymbols known, ITypeSymbol type, string condition) => type.InstanceMethods()
        .Where(method => method.Parameters.IsEmpty && known.IsOwn(method.ReturnType)
            && method.ReturnType.InstanceMethods().Any(one => one.Name == condition
                && IsFilter(known, one.ReturnType) && !MeantMember.IsRefused(one)))
        .Select(method => $"{method.Name}().{condition}");

    private static bool IsFilter(KnownSymbols known, ITypeSymbol type) => type.Name == "Filter" && known.IsOwn(type);

    private static string? Turned(string written, string[] conditions) => s_turns
        .Where(turn => written.Contains(turn))
        .Select(turn => written.Replace(turn, ""))
        .Select(plain => conditions.Contains(plain) ? plain
            : SimilarNames.Of(plain, conditions) is { AreSlips: true, Names: [var near] } ? near
            : null)
        .FirstOrDefault(found => found is not null);
}
