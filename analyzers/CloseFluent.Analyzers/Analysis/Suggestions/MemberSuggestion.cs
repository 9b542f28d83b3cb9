using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the member that was meant by a name that a chain, a client, a class of the library or a filter's object does not
/// have.
/// </summary>
internal static class MemberSuggestion
{
    private const int MaxListed = 12;

    // Where chains begin and on the client people look for all that there is.
    private const int MaxEntriesListed = 24;

    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        if (name.Identifier.ValueText.Length == 0 || name.Receiver() is not { } receiver)
        {
            return null;
        }

        if (FindOnSent(model, known, name, receiver, cancellationToken) is { } sent)
        {
            return sent;
        }

        if (AwaitedSuggestion.Find(model, known, name, receiver, cancellationToken) is { } awaited)
        {
            return awaited;
        }

        if (known.Names.Calls.Contains(name.Identifier.ValueText)
            && UncalledSuggestion.Find(model, known, name, cancellationToken) is { } uncalled)
        {
            return uncalled;
        }

        if (name.IsCalledRightly(model, cancellationToken)
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null } info)
        {
            return null;
        }

        if (receiver is SimpleNameSyntax
            && model.GetSymbolInfo(receiver, cancellationToken).Symbol is INamedTypeSymbol owner)
        {
            if (known.IsLibraryType(owner))
            {
                return StaticSuggestion.Find(
                    new UnresolvedMember(model, known, name, receiver, owner, cancellationToken), owner, info);
            }

            return null;
        }

        if (model.GetTypeInfo(receiver, cancellationToken).Type is not { } type)
        {
            return null;
        }

        UnresolvedMember member = new(model, known, name, receiver, type, cancellationToken);
        if (info is { CandidateReason: CandidateReason.NotInvocable, CandidateSymbols: [IPropertySymbol] }
            && known.IsLibraryType(type))
        {
            if (FindSetter(type, member.Written) is { } setting)
            {
                return Rename(member, new NameSuggestions([setting.Name], true));
            }

            return null;
        }

        if (SettledSuggestion.Find(member) is { } settled)
        {
            return settled;
        }

        if (!info.CandidateSymbols.IsEmpty)
        {
            return null;
        }

        if (known.IsFields(type))
        {
            return FieldSuggestion.From(member);
        }

        if (known.IsChainValue(type))
        {
            if (known.Names.Calls.Contains(member.Written)
                || MissingStage.FindBefore(model, known, name, cancellationToken) is not null)
            {
                return null;
            }

            return StepSuggestion.Find(member);
        }

        if (known.IsOpenEnum(ValueSuggestion.Underlying(type)))
        {
            return OpenEnumSuggestion.Find(member);
        }

        if (!known.IsLibraryType(type))
        {
            return known.IsClient(type) ? ClientSuggestion.Find(member) : ForeignHabit.FindOnTask(member);
        }

        if (known.IsClient(type))
        {
            return ClientSuggestion.Find(member) ?? FindSimilarOrAll(member, [.. Members(known.Client!, isStatic: false)]);
        }

        if (known.ClientTypes.Any(baseType => baseType.Is(type)))
        {
            return ClientSuggestion.FindSend(member, ScopeLookup.ClientNameAt(model, known, name.SpanStart))
                ?? FindSimilarOrAll(member, [.. Members(type, isStatic: false)]);
        }

        return (known.Effects.IsSelection(type) ? FindOnSelection(member) : null)
            ?? ForeignHabit.FindOnResponse(member)
            ?? FieldSuggestion.FindOnRelated(member)
            ?? AlternativeNames.FindMember(member)
            ?? ConditionSuggestion.Find(member)
            ?? ClientMemberSuggestion.Find(member)
            ?? (known.Effects.IsSelection(type) ? AlternativeNames.Find(member) : null)
            ?? FindSimilarOrAll(member, [.. Members(type, isStatic: false).OfType<IMethodSymbol>()]);
    }

    // A task has an Id and a Status too, so that this may compile.
    private static Suggestion? FindOnSent(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax receiver,
        CancellationToken cancellationToken) =>
        receiver.Unwrap() is InvocationExpressionSyntax sending
            && sending.CalledName() is { } called
            && known.Names.Sends.Contains(called.Identifier.ValueText)
            && !name.IsCalledRightly(model, cancellationToken)
            && model.GetTypeInfo(receiver, cancellationToken).Type is { } type
            ? SentSuggestion.Find(new UnresolvedMember(model, known, name, receiver, type, cancellationToken))
            : null;

    // What begins a chain takes the selection later.
    private static Suggestion? FindOnSelection(UnresolvedMember member)
    {
        if (member.Known.Names.Entries.Contains(member.Written) && member.Known.Entry is { } entry)
        {
            return new Suggestion(
                member.Fault, $"begin with '{entry.Name}.{member.Written}(…)', and pass this selection to its 'To'");
        }

        return MisplacedSend.FindOnSelection(member)
            ?? NegationSuggestion.Find(member, FindSimilar(member.Name, Members(member.Type, isStatic: false)));
    }

    /// <summary>What has a like name among some members, or else all of them.</summary>
    public static Suggestion? FindSimilarOrAll(UnresolvedMember member, IReadOnlyList<ISymbol> members)
    {
        NameSuggestions similar = FindSimilar(member.Name, members);
        return (similar.AreTypos ? Rename(member, similar) : null)
            ?? AlternativeNames.FindMember(member)
            ?? Rename(member, similar)
            ?? ListAll(member, members);
    }

    /// <summary>All that there is, where that is not too much to read.</summary>
    public static Suggestion? ListAll(UnresolvedMember member, IEnumerable<ISymbol> members)
    {
        ISymbol[] all = [.. members];
        string[] names = [.. all.Select(symbol => symbol.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal)];
        bool isEntrance = all.Any(symbol => symbol.IsStatic) || member.Known.IsClient(member.Type);
        int most = isEntrance ? MaxEntriesListed : MaxListed;
        if (member.Name.Invocation() is null || names.Length == 0 || names.Length > most)
        {
            return null;
        }

        return new Suggestion(member.Fault, $"it has '{string.Join("', '", names)}'");
    }

    /// <summary>The public members of a type that can be named.</summary>
    public static IEnumerable<ISymbol> Members(ITypeSymbol type, bool isStatic) => type.SelfAndBases()
        .Where(baseType => baseType.SpecialType != SpecialType.System_Object)
        .SelectMany(baseType => baseType.GetMembers())
        .Where(member => member is IPropertySymbol or IMethodSymbol
            && member is { DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true, IsOverride: false }
            && member.IsStatic == isStatic
            && member.Name is not ("Equals" or "GetType" or "ToString" or "GetHashCode")
            && !IsObsolete(member));

    /// <summary>Determines whether a member is there only to say that it is not to be used.</summary>
    public static bool IsObsolete(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    /// <summary>The method of a type that sets one of its properties: it takes one value like it.</summary>
    public static IMethodSymbol? FindSetter(ITypeSymbol type, string property)
    {
        if (type.SelfAndBases().SelectMany(baseType => baseType.GetMembers(property)).FirstOrDefault()
            .TypeOf() is not { } value)
        {
            return null;
        }

        return type.InstanceMethods().FirstOrDefault(method => method.Parameters is [{ Type: var given }]
            && (given.Is(value) || (value is INamedTypeSymbol { TypeArguments: [var inner] } && given.Is(inner))));
    }

    // A call means a method. What takes nothing is not meant by one that passes something in: it may be what reaches
    // everyone.
    public static NameSuggestions FindSimilar(SimpleNameSyntax name, IEnumerable<ISymbol> members)
    {
        InvocationExpressionSyntax? call = name.Invocation();
        bool passesArguments = call?.ArgumentList.Arguments.Count > 0;
        return NameSuggestions.From(
            name.Identifier.ValueText,
            members.Where(member => call is null
                || (member is IMethodSymbol method && !(passesArguments && method.Parameters.IsEmpty)))
                .Select(member => member.Name));
    }

    public static Suggestion? Rename(UnresolvedMember member, NameSuggestions similar) =>
        similar.Names.Count == 0 ? null : new Suggestion(
            member.Fault,
            $"write '{string.Join("' or '", similar.Names)}'",
            similar is { AreTypos: true, Names: [var only] } ? new TextChange(member.Name.Identifier.Span, only) : null);
}
