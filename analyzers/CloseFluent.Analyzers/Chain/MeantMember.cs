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
            && model.GetSymbolInfo(receiver, cancellationToken).Symbol is INamedTypeSymbol { IsStatic: true } owner)
        {
            return !known.IsOwn(owner) ? null
                : CalledProperty(name, receiver, owner) is { } property ? property
                : info.CandidateSymbols.IsEmpty ? Renamed(name, receiver, Similar(name, Members(owner, isStatic: true)))
                : null;
        }

        return !info.CandidateSymbols.IsEmpty || model.GetTypeInfo(receiver, cancellationToken).Type is not { } type ? null
            : known.Fields.IsFields(type) ? MeantField.Of(model, known, name, receiver, type)
            : known.IsChainValue(type) ? Renamed(name, receiver, OfChain(model, known, name, type, cancellationToken))
            : !known.IsOwn(type) ? null
            : known.IsClient(type) ? MeantClient.Of(model, known, name, receiver, cancellationToken)
                ?? Renamed(name, receiver, Similar(name, Members(type, isStatic: false)))
            : known.ClientTypes.Any(one => one.Is(type)) ? Renamed(name, receiver, Similar(name, Members(type, isStatic: false)))
            : MeantField.OfRelated(model, known, name, receiver, type);
    }

    private static Meant? CalledProperty(SimpleNameSyntax name, ExpressionSyntax receiver, INamedTypeSymbol owner) =>
        name.Invocation() is { ArgumentList: { Arguments.Count: 0 } list }
        && owner.GetMembers(name.Identifier.ValueText).Any(member => member is IPropertySymbol)
            ? new Meant(
                $"'{name.Identifier.ValueText}' is no method",
                $"write '{receiver}.{name}'",
                new TextChange(TextSpan.FromBounds(name.Span.End, list.Span.End), ""))
            : null;

    /// <summary>The public members of a type that can be named.</summary>
    public static IEnumerable<ISymbol> Members(ITypeSymbol type, bool isStatic) => type.SelfAndBases()
        .Where(one => one.SpecialType != SpecialType.System_Object)
        .SelectMany(one => one.GetMembers())
        .Where(member => member is IPropertySymbol or IMethodSymbol
            && member is { DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true, IsOverride: false }
            && member.IsStatic == isStatic
            && member.Name is not ("Equals" or "GetType"));

    // What takes the arguments is meant before what has a like name.
    private static SimilarNames OfChain(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, ITypeSymbol type, CancellationToken cancellationToken)
    {
        SimilarNames similar = Similar(name, Members(type, isStatic: false).Concat(Later(known, type)));
        if (similar.AreSlips || name.Invocation()?.ArgumentList.Arguments is not [{ Expression: var first }, ..]
            || model.GetTypeInfo(first, cancellationToken).Type is not { } given)
        {
            return similar;
        }

        string[] taking =
        [
            .. type.InstanceMethods().Concat(Send(known, type) is { } send ? [send] : [])
                .Where(method => !method.Parameters.IsEmpty && known.IsOwn(method.Parameters[0].Type)
                    && ScopeLookup.As(model, method.Parameters[0].Type)(given))
                .Select(method => method.Name)
                .Distinct(),
        ];
        return taking.Length == 0 ? similar : new SimilarNames([taking[0]], true);
    }

    private static IEnumerable<ISymbol> Later(KnownSymbols known, ITypeSymbol stage) => known.Names.Calls
        .SelectMany(call => StageWalk.ToMember(known, stage, call) is [.., var last]
            ? last.ReturnType.InstanceMethods().Where(method => method.Name == call)
            : []);

    private static IMethodSymbol? Send(KnownSymbols known, ITypeSymbol type) =>
        StageWalk.Send(known, StageWalk.ToReady(known, type) is [.., var last] ? last.ReturnType : type);

    // A call means a method. What takes nothing is not meant by one that hands something in: it may be what reaches everybody.
    private static SimilarNames Similar(SimpleNameSyntax name, IEnumerable<ISymbol> members)
    {
        InvocationExpressionSyntax? call = name.Invocation();
        bool hands = call?.ArgumentList.Arguments.Count > 0;
        return SimilarNames.Of(
            name.Identifier.ValueText,
            members.Where(member => call is null || (member is IMethodSymbol method && !(hands && method.Parameters.IsEmpty)))
                .Select(member => member.Name));
    }

    private static Meant? Renamed(SimpleNameSyntax name, ExpressionSyntax receiver, SimilarNames similar) =>
        similar.Names.Count == 0 ? null : new Meant(
            $"{MissingStage.Shorten(receiver)} has no '{name.Identifier.ValueText}'",
            $"write '{string.Join("' or '", similar.Names)}'",
            similar is { AreSlips: true, Names: [var only] } ? new TextChange(name.Identifier.Span, only) : null);
}
