using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Finds the call of a chain that was meant by one that a stage or a ready action does not have.</summary>
internal static class StepSuggestion
{
    // A slip, what is to be left out, the object that has it, what is meant by it, what has a like name, and only then all
    // that there is.
    public static Suggestion? Find(UnresolvedMember member)
    {
        ISymbol[] members = [.. MemberSuggestion.Members(member.Type, isStatic: false)];
        NameSuggestions similar = MemberSuggestion.FindSimilar(
            member.Name, members.Concat(LaterCalls(member.Known, member.Type)));
        if (similar.AreTypos)
        {
            return MemberSuggestion.Rename(member, similar);
        }

        return FindOnResult(member)
            ?? NegationSuggestion.Find(member, similar)
            ?? ClientMemberSuggestion.Find(member)
            ?? AlternativeNames.Find(member)
            ?? FindByArgument(member)
            ?? SelectionSuggestion.Find(member)
            ?? MemberSuggestion.Rename(member, AddSiblings(member, similar, members))
            ?? MemberSuggestion.ListAll(member, members.OfType<IMethodSymbol>());
    }

    // An action has no id, no status and no task: what Close responds to it, and its send, have them.
    private static Suggestion? FindOnResult(UnresolvedMember member)
    {
        if (StageWalk.FindSend(member.Known, member.Type)?.ReturnType is not INamedTypeSymbol { TypeArguments: [var result] } task)
        {
            return null;
        }

        string client = ScopeLookup.ClientNameAt(member.Model, member.Known, member.Name.SpanStart);
        string action = CodeQuote.From(ArgumentListInfo.Wrapped(member.Receiver), CodeQuote.Short);
        if (member.Name.Invocation() is null && Has(result, member.Written))
        {
            return new Suggestion(
                $"{member.Fault} before it is sent", $"write '(await {action}.SendAsync({client})).{member.Written}'");
        }

        return Has(task, member.Written)
            ? new Suggestion($"{member.Fault} before it is sent", $"write 'await {action}.SendAsync({client})'")
            : null;
    }

    private static bool Has(ITypeSymbol type, string name) => type.AllMembers().Any(member => member.Name == name
        && member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && member is IPropertySymbol or IMethodSymbol { OverriddenMethod: null });

    /// <summary>The methods of a chain that are called later.</summary>
    public static IEnumerable<IMethodSymbol> LaterCalls(KnownSymbols known, ITypeSymbol stage) =>
        from call in known.Names.Calls
        from last in StageWalk.PathToMember(known, stage, call).Reverse().Take(1)
        from method in last.ReturnType.InstanceMethods()
        where method.Name == call
        select method;

    // Who passes nothing in may mean the call that asks for nothing.
    private static NameSuggestions AddSiblings(UnresolvedMember member, NameSuggestions similar, IEnumerable<ISymbol> members) =>
        member.Name.Invocation() is not { ArgumentList.Arguments.Count: 0 } ? similar : new NameSuggestions(
            [
                .. similar.Names.Concat(members.OfType<IMethodSymbol>()
                    .Where(method => similar.Names.Contains(method.Name) && !method.Parameters.IsEmpty)
                    .Select(method => ArgumentsSuggestion.Sibling(member.Known, method, member.Type)?.Name)
                    .OfType<string>())
                    .Distinct(),
            ],
            false);

    // Sender(ada), SendTo(selection): it says what it takes, and takes it.
    private static Suggestion? FindByArgument(UnresolvedMember member)
    {
        if (member.Name.Invocation()?.ArgumentList.Arguments is [{ Expression: var first }, ..]
            && member.Model.GetTypeInfo(first, member.CancellationToken).Type is { } given
            && member.Type.InstanceMethods().FirstOrDefault(method => !member.Known.IsSend(method)
                && !method.Parameters.IsEmpty
                && member.Known.IsLibraryType(method.Parameters[0].Type)
                && ScopeLookup.ConvertsTo(member.Model, method.Parameters[0].Type)(given)
                && NameResemblance.Is(member.Written, method)) is { } taking)
        {
            return MemberSuggestion.Rename(member, new NameSuggestions([taking.Name], true));
        }

        return null;
    }
}
