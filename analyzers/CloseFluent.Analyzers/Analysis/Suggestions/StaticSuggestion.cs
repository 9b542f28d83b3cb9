using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by a name that one of the library's types is asked for and does not have.</summary>
internal static class StaticSuggestion
{
    public static Suggestion? Find(UnresolvedMember member, INamedTypeSymbol owner, SymbolInfo info)
    {
        if (FindCalledProperty(member) is { } property)
        {
            return property;
        }

        if (!info.CandidateSymbols.IsEmpty)
        {
            return null;
        }

        ISymbol[] members = [.. MemberSuggestion.Members(owner, isStatic: true)];
        NameSuggestions similar = MemberSuggestion.FindSimilar(member.Name, members);
        return (similar.AreTypos ? MemberSuggestion.Rename(member, similar) : null)
            ?? NegationSuggestion.FindOnClass(member, owner)
            ?? MemberSuggestion.Rename(member, similar)
            ?? (member.Name.Invocation() is { } call
                && ArgumentListInfo.Find(member.Model, member.Known, call.ArgumentList, member.CancellationToken) is { } arguments
                ? FindByArguments(member, arguments, call, owner)
                : null)
            ?? (owner.IsStatic ? MemberSuggestion.ListAll(member, members) : null);
    }

    private static Suggestion? FindCalledProperty(UnresolvedMember member)
    {
        if (member.Name.Invocation() is { ArgumentList: { Arguments.Count: 0 } list }
            && member.Type.GetMembers(member.Written).Any(symbol => symbol is IPropertySymbol { IsStatic: true }))
        {
            return new Suggestion(
                $"'{member.Written}' is not a method",
                $"write '{member.Receiver}.{member.Name}'",
                new TextChange(TextSpan.FromBounds(member.Name.SpanStart, list.Span.End), member.Name.ToString()));
        }

        return null;
    }

    private static Suggestion? FindByArguments(
        UnresolvedMember member, ArgumentListInfo arguments, InvocationExpressionSyntax call, INamedTypeSymbol owner)
    {
        if (!owner.IsStatic)
        {
            string construction = $"new {arguments.NameOf(owner)}({arguments.Written})";
            if (arguments.Bind(construction) is null)
            {
                return null;
            }

            return new Suggestion(
                member.Fault,
                $"write '{Replacement.Shorten(construction)}'",
                NameResemblance.IsFactoryName(member.Written) ? new TextChange(call.Span, construction) : null);
        }

        if (FindOnWhole(member, arguments, owner) is { } all)
        {
            return new Suggestion(
                member.Fault, $"select some first, or write '{Replacement.Shorten(all)}' if all are meant");
        }

        IMethodSymbol[] factories = [.. FactoryMethods.From(owner)];
        if (new ConversionCalls(member.Known, arguments).Find(factories) is { Text: { } text } replacement)
        {
            return new Suggestion(member.Fault, replacement.Show(), IsMeant(member, factories, arguments.Bind(text))
                ? new TextChange(call.Span, text) : null);
        }

        return null;
    }

    // By its name too, or by another name for it; that its arguments fit says little.
    private static bool IsMeant(UnresolvedMember member, IMethodSymbol[] factories, IMethodSymbol? bound) =>
        factories.Any(method =>
        method.Name == bound?.Name
            && (NameResemblance.Is(member.Written, method) || AlternativeNames.Means(member, method)));

    // What the class gives as a whole has it. That reaches everyone, so it is named and never written.
    private static string? FindOnWhole(UnresolvedMember member, ArgumentListInfo arguments, INamedTypeSymbol owner) =>
        owner.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.DeclaredAccessibility == Accessibility.Public
                && member.Known.IsLibraryType(property.Type))
            .Select(property => $"{arguments.NameOf(owner)}.{property.Name}.{member.Written}({arguments.Written})")
            .FirstOrDefault(text => arguments.Bind(text) is not null);
}
