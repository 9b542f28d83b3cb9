using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by a name that one of the library's types is asked for and does not have.</summary>
internal static class StaticSuggestion
{
    public static Suggestion? Find(UnresolvedMember member, INamedTypeSymbol owner, SymbolInfo info)
    {
        if (CalledProperty(member) is { } property)
        {
            return property;
        }

        if (!info.CandidateSymbols.IsEmpty)
        {
            return null;
        }

        ISymbol[] members = [.. MemberSuggestion.Members(owner, isStatic: true)];
        NameSuggestions similar = MemberSuggestion.Similar(member.Name, members);
        return (similar.AreSlips ? MemberSuggestion.Renamed(member, similar) : null)
            ?? NegationSuggestion.OfClass(member, owner)
            ?? MemberSuggestion.Renamed(member, similar)
            ?? (member.Name.Invocation() is { } call
                && ArgumentListInfo.Find(member.Model, member.Known, call.ArgumentList, member.CancellationToken) is { } given
                ? OfArguments(member, given, call, owner)
                : null)
            ?? (owner.IsStatic ? MemberSuggestion.Listed(member, members) : null);
    }

    private static Suggestion? CalledProperty(UnresolvedMember member) =>
        member.Name.Invocation() is { ArgumentList: { Arguments.Count: 0 } list }
        && member.Type.GetMembers(member.Written).Any(one => one is IPropertySymbol { IsStatic: true })
            ? new Suggestion(
                $"'{member.Written}' is no method",
                $"write '{member.Receiver}.{member.Name}'",
                new TextChange(TextSpan.FromBounds(member.Name.SpanStart, list.Span.End), member.Name.ToString()))
            : null;

    private static Suggestion? OfArguments(
        UnresolvedMember member, ArgumentListInfo given, InvocationExpressionSyntax call, INamedTypeSymbol owner)
    {
        if (!owner.IsStatic)
        {
            string construction = $"new {given.NameOf(owner)}({given.Written})";
            return given.Bind(construction) is null ? null
                : new Suggestion(
                    member.Fault,
                    $"write '{Replacement.Shorten(construction)}'",
                    NameResemblance.IsMaking(member.Written) ? new TextChange(call.Span, construction) : null);
        }

        if (OfAll(member, given, owner) is { } all)
        {
            return new Suggestion(member.Fault, $"select some first, or write '{Replacement.Shorten(all)}' if all are meant");
        }

        IMethodSymbol[] makers = [.. FactoryMethods.From(owner)];
        return new ConversionCalls(member.Known, given).Of(makers) is { Text: { } text } made
            ? new Suggestion(member.Fault, made.Show(), IsMeant(member, makers, given.Bind(text)) ? new TextChange(call.Span, text) : null)
            : null;
    }

    // By its name too, or by another name for it; that its arguments fit says little.
    private static bool IsMeant(UnresolvedMember member, IMethodSymbol[] makers, IMethodSymbol? bound) => makers.Any(method =>
        method.Name == bound?.Name && (NameResemblance.Is(member.Written, method) || AlternativeNames.Means(member, method)));

    // What the class gives as a whole has it. That reaches everybody, so it is named and never written.
    private static string? OfAll(UnresolvedMember member, ArgumentListInfo given, INamedTypeSymbol owner) =>
        owner.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.DeclaredAccessibility == Accessibility.Public && member.Known.IsOwn(property.Type))
            .Select(property => $"{given.NameOf(owner)}.{property.Name}.{member.Written}({given.Written})")
            .FirstOrDefault(text => given.Bind(text) is not null);
}
