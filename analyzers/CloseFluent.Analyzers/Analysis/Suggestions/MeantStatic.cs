using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by a name that one of the library's types is asked for and does not have.</summary>
internal static class MeantStatic
{
    public static Meant? Of(UnknownMember member, INamedTypeSymbol owner, SymbolInfo info)
    {
        if (CalledProperty(member) is { } property)
        {
            return property;
        }

        if (!info.CandidateSymbols.IsEmpty)
        {
            return null;
        }

        ISymbol[] members = [.. MeantMember.Members(owner, isStatic: true)];
        SimilarNames similar = MeantMember.Similar(member.Name, members);
        return (similar.AreSlips ? MeantMember.Renamed(member, similar) : null)
            ?? MeantNegation.OfClass(member, owner)
            ?? MeantMember.Renamed(member, similar)
            ?? (member.Name.Invocation() is { } call
                && GivenArguments.Of(member.Model, member.Known, call.ArgumentList, member.CancellationToken) is { } given
                ? OfArguments(member, given, call, owner)
                : null)
            ?? (owner.IsStatic ? MeantMember.Listed(member, members) : null);
    }

    private static Meant? CalledProperty(UnknownMember member) =>
        member.Name.Invocation() is { ArgumentList: { Arguments.Count: 0 } list }
        && member.Type.GetMembers(member.Written).Any(one => one is IPropertySymbol { IsStatic: true })
            ? new Meant(
                $"'{member.Written}' is no method",
                $"write '{member.Receiver}.{member.Name}'",
                new TextChange(TextSpan.FromBounds(member.Name.SpanStart, list.Span.End), member.Name.ToString()))
            : null;

    private static Meant? OfArguments(
        UnknownMember member, GivenArguments given, InvocationExpressionSyntax call, INamedTypeSymbol owner)
    {
        if (!owner.IsStatic)
        {
            string construction = $"new {given.NameOf(owner)}({given.Written})";
            return given.Bind(construction) is null ? null
                : new Meant(
                    member.Fault,
                    $"write '{Made.Shorten(construction)}'",
                    LikeNames.IsMaking(member.Written) ? new TextChange(call.Span, construction) : null);
        }

        if (OfAll(member, given, owner) is { } all)
        {
            return new Meant(member.Fault, $"select some first, or write '{Made.Shorten(all)}' if all are meant");
        }

        IMethodSymbol[] makers = [.. MakerMethods.Of(owner)];
        return new MakerCalls(member.Known, given).Of(makers) is { Text: { } text } made
            ? new Meant(member.Fault, made.Show(), IsMeant(member, makers, given.Bind(text)) ? new TextChange(call.Span, text) : null)
            : null;
    }

    // By its name too, or by another name for it; that its arguments fit says little.
    private static bool IsMeant(UnknownMember member, IMethodSymbol[] makers, IMethodSymbol? bound) => makers.Any(method =>
        method.Name == bound?.Name && (LikeNames.Is(member.Written, method) || OtherNames.Means(member, method)));

    // What the class gives as a whole has it. That reaches everybody, so it is named and never written.
    private static string? OfAll(UnknownMember member, GivenArguments given, INamedTypeSymbol owner) =>
        owner.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.DeclaredAccessibility == Accessibility.Public && member.Known.IsOwn(property.Type))
            .Select(property => $"{given.NameOf(owner)}.{property.Name}.{member.Written}({given.Written})")
            .FirstOrDefault(text => given.Bind(text) is not null);
}
