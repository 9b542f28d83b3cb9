using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the member that was meant by a name that a chain, a client, a class of the library or a filter's object does not have.
/// </summary>
internal static class MeantMember
{
    public static Meant? Of(SemanticModel model, KnownSymbols known, SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        if (name.Identifier.ValueText.Length == 0
            || name.Receiver() is not { } receiver
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null } info)
        {
            return null;
        }

        if (receiver is SimpleNameSyntax
            && model.GetSymbolInfo(receiver, cancellationToken).Symbol is INamedTypeSymbol owner)
        {
            return known.IsOwn(owner) ? MeantStatic.Of(model, known, name, owner, info, cancellationToken) : null;
        }

        if (model.GetTypeInfo(receiver, cancellationToken).Type is not { } type)
        {
            return null;
        }

        if (info is { CandidateReason: CandidateReason.NotInvocable, CandidateSymbols: [IPropertySymbol] } && known.IsOwn(type))
        {
            return Setting(type, name.Identifier.ValueText) is { } setting
                ? Renamed(name, receiver, new SimilarNames([setting.Name], true))
                : null;
        }

        return !info.CandidateSymbols.IsEmpty ? null
            : known.Fields.IsFields(type) ? MeantField.Of(model, known, name, receiver, type)
            : known.IsChainValue(type) ? OfChain(model, known, name, receiver, type, cancellationToken)
            : !known.IsOwn(type) ? null
            : known.IsClient(type) ? MeantClient.Of(model, known, name, receiver, cancellationToken)
                ?? Renamed(name, receiver, Similar(name, Members(type, isStatic: false)))
            : known.ClientTypes.Any(one => one.Is(type)) ? Renamed(name, receiver, Similar(name, Members(type, isStatic: false)))
            : MeantField.OfRelated(model, known, name, receiver, type)
                ?? MeantCondition.Of(known, name, receiver, type)
                ?? Renamed(name, receiver, Similar(name, Members(type, isStatic: false)));
    }

    /// <summary>The public members of a type that can be named.</summary>
    public static IEnumerable<ISymbol> Members(ITypeSymbol type, bool isStatic) => type.SelfAndBases()
        .Where(one => one.SpecialType != SpecialType.System_Object)
        .SelectMany(one => one.GetMembers())
        .Where(member => member is IPropertySymbol or IMethodSymbol
            && member is { DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true, IsOverride: false }
            && member.IsStatic == isStatic
            && member.Name is not ("Equals" or "GetType"));

    /// <summary>The method of a type that sets one of its properties: it takes one value like it, and gives such a type.</summary>
    public static IMethodSymbol? Setting(ITypeSymbol type, string property) =>
        type.SelfAndBases().SelectMany(one => one.GetMembers(property)).FirstOrDefault().TypeOf() is { } value
            ? type.InstanceMethods().FirstOrDefault(method => method.Parameters is [{ Type: var given }]
                && (given.Is(value) || (value is INamedTypeSymbol { TypeArguments: [var inner] } && given.Is(inner)))
                && type.SelfAndBases().Any(method.ContainingType.Is))
            : null;

    // A slip, what takes the arguments, the object that has it, and only then what has a like name.
    private static Meant? OfChain(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax receiver,
        ITypeSymbol type,
        CancellationToken cancellationToken)
    {
        SimilarNames similar = Similar(name, Members(type, isStatic: false).Concat(Later(known, type)));
        return similar.AreSlips ? Renamed(name, receiver, similar)
            : Taking(model, known, name, type, cancellationToken) is { } taking
                ? Renamed(name, receiver, new SimilarNames([taking], true))
            : MeantSelection.Of(model, known, name, receiver, type, cancellationToken) ?? Renamed(name, receiver, similar);
    }

    private static string? Taking(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, ITypeSymbol type, CancellationToken cancellationToken) =>
        name.Invocation()?.ArgumentList.Arguments is [{ Expression: var first }, ..]
        && model.GetTypeInfo(first, cancellationToken).Type is { } given
            ? type.InstanceMethods().Concat(Send(known, type) is { } send ? [send] : [])
                .FirstOrDefault(method => !method.Parameters.IsEmpty && known.IsOwn(method.Parameters[0].Type)
                    && ScopeLookup.As(model, method.Parameters[0].Type)(given))?.Name
            : null;

    /// <summary>The methods of a chain that are called farther on.</summary>
    public static IEnumerable<IMethodSymbol> Later(KnownSymbols known, ITypeSymbol stage) => known.Names.Calls
        .SelectMany(call => StageWalk.ToMember(known, stage, call) is [.., var last]
            ? last.ReturnType.InstanceMethods().Where(method => method.Name == call)
            : []);

    private static IMethodSymbol? Send(KnownSymbols known, ITypeSymbol type) =>
        StageWalk.Send(known, StageWalk.ToReady(known, type) is [.., var last] ? last.ReturnType : type);

    // A call means a method. What takes nothing is not meant by one that hands something in: it may be what reaches everybody.
    public static SimilarNames Similar(SimpleNameSyntax name, IEnumerable<ISymbol> members)
    {
        InvocationExpressionSyntax? call = name.Invocation();
        bool hands = call?.ArgumentList.Arguments.Count > 0;
        return SimilarNames.Of(
            name.Identifier.ValueText,
            members.Where(member => call is null || (member is IMethodSymbol method && !(hands && method.Parameters.IsEmpty)))
                .Select(member => member.Name));
    }

    public static Meant? Renamed(SimpleNameSyntax name, ExpressionSyntax receiver, SimilarNames similar) =>
        similar.Names.Count == 0 ? null : new Meant(
            $"{MissingStage.Shorten(receiver)} has no '{name.Identifier.ValueText}'",
            $"write '{string.Join("' or '", similar.Names)}'",
            similar is { AreSlips: true, Names: [var only] } ? new TextChange(name.Identifier.Span, only) : null);
}
