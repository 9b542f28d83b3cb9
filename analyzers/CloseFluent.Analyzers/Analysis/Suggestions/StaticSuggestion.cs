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
            return FindConstruction(member, owner);
        }

        if (MisplacedSend.FindOnClass(member) is { } misplaced)
        {
            return misplaced;
        }

        ISymbol[] members = [.. MemberSuggestion.Members(owner, isStatic: true)];
        NameSuggestions similar = MemberSuggestion.FindSimilar(member.Name, members);
        return (similar.AreTypos ? MemberSuggestion.Rename(member, similar) : null)
            ?? NegationSuggestion.FindOnClass(member, owner)
            ?? (Fits(member, similar) ? MemberSuggestion.Rename(member, similar) : null)
            ?? (member.Name.Invocation() is { } call
                && ArgumentListInfo.Find(member.Model, member.Known, call.ArgumentList, member.CancellationToken) is { } arguments
                ? FindByArguments(member, arguments, call, owner)
                : null)
            ?? FindAlsoCalled(member, members)
            ?? (owner.IsStatic ? MemberSuggestion.ListAll(member, members) : FindOnValue(member, owner));
    }

    // The words that there are, or what creates a value of the type.
    private static Suggestion? FindOnValue(UnresolvedMember member, INamedTypeSymbol owner)
    {
        if (member.Known.IsOpenEnum(owner))
        {
            return new Suggestion(member.Fault, $"it has '{string.Join("', '", OpenEnumSuggestion.Words(owner))}'");
        }

        string? hint = FactoryHint.Find(
            member.Known, owner, type => type.ToMinimalDisplayString(member.Model, member.Name.SpanStart));
        return hint is null ? null : new Suggestion(member.Fault, hint);
    }

    // A Parse that takes more than a text.
    private static Suggestion? FindConstruction(UnresolvedMember member, INamedTypeSymbol owner) =>
        !owner.IsStatic && member.Known.Prefixes.IsId(owner)
            && member.Name.Invocation() is { } call
            && ArgumentListInfo.Find(member.Model, member.Known, call.ArgumentList, member.CancellationToken) is
                { Single: not null } arguments
            ? FindByArguments(member, arguments, call, owner)
            : null;

    private static Suggestion? FindAlsoCalled(UnresolvedMember member, IEnumerable<ISymbol> members)
    {
        string[] names = [.. members.Where(symbol => AlternativeNames.Means(member, symbol)).Select(symbol => symbol.Name).Distinct()];
        return names.Length == 1 && !NegatedNames.Is(names[0])
            && member.Known.Effects.IsSelection(ReturnTypeOf(member, new NameSuggestions(names, false))) == false
            ? new Suggestion(member.Fault, $"write '{names[0]}'")
            : null;
    }

    // A word in common says too little where the arguments do not fit either.
    private static bool Fits(UnresolvedMember member, NameSuggestions similar) =>
        member.Name.Invocation() is not { ArgumentList.Arguments.Count: > 0 } call
        || !member.Known.Effects.IsSelection(ReturnTypeOf(member, similar))
        || similar.Names.Any(name => ScopeLookup.Bind(
            member.Model, call.SpanStart, $"{member.Receiver}.{name}{call.ArgumentList}") is not null);

    private static ITypeSymbol? ReturnTypeOf(UnresolvedMember member, NameSuggestions similar) => member.Type.GetMembers()
        .OfType<IMethodSymbol>().FirstOrDefault(method => similar.Names.Contains(method.Name))?.ReturnType;

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
