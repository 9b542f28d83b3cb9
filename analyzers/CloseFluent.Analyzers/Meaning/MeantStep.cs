using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds the call of a chain that was meant by one that a stage or a ready action does not have.</summary>
internal static class MeantStep
{
    // A slip, what takes the arguments, the object that has it, what has a like name, and only then all that there is.
    public static Meant? Of(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax receiver,
        ITypeSymbol type,
        CancellationToken cancellationToken)
    {
        ISymbol[] members = [.. MeantMember.Members(type, isStatic: false)];
        SimilarNames similar = MeantMember.Similar(name, members.Concat(Later(known, type)));
        return similar.AreSlips ? MeantMember.Renamed(name, receiver, similar)
            : Taking(model, known, name, type, cancellationToken) is { } taking
                ? MeantMember.Renamed(name, receiver, new SimilarNames([taking], true))
            : MeantSelection.Of(model, known, name, receiver, type, cancellationToken)
                ?? MeantMember.Renamed(name, receiver, WithSiblings(name, similar, members))
                ?? MeantOfClient.Of(model, known, name, receiver, type, cancellationToken)
                ?? MeantMember.Listed(name, receiver, [.. members.OfType<IMethodSymbol>()]);
    }

    /// <summary>The methods of a chain that are called farther on.</summary>
    public static IEnumerable<IMethodSymbol> Later(KnownSymbols known, ITypeSymbol stage) => known.Names.Calls
        .SelectMany(call => StageWalk.ToMember(known, stage, call) is [.., var last]
            ? last.ReturnType.InstanceMethods().Where(method => method.Name == call)
            : []);

    // Who hands nothing in may mean the call that asks for nothing.
    private static SimilarNames WithSiblings(SimpleNameSyntax name, SimilarNames similar, IEnumerable<ISymbol> members) =>
        name.Invocation() is not { ArgumentList.Arguments.Count: 0 } ? similar : new SimilarNames(
            [
                .. similar.Names.Concat(members.OfType<IMethodSymbol>()
                    .Where(method => similar.Names.Contains(method.Name) && !method.Parameters.IsEmpty)
                    .Select(method => MeantArguments.Sibling(method)?.Name)
                    .OfType<string>())
                    .Distinct(),
            ],
            false);

    private static string? Taking(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, ITypeSymbol type, CancellationToken cancellationToken) =>
        name.Invocation()?.ArgumentList.Arguments is [{ Expression: var first }, ..]
        && model.GetTypeInfo(first, cancellationToken).Type is { } given
            ? type.InstanceMethods().Concat(Send(known, type) is { } send ? [send] : [])
                .FirstOrDefault(method => !method.Parameters.IsEmpty && known.IsOwn(method.Parameters[0].Type)
                    && ScopeLookup.As(model, method.Parameters[0].Type)(given))?.Name
            : null;

    private static IMethodSymbol? Send(KnownSymbols known, ITypeSymbol type) =>
        StageWalk.Send(known, StageWalk.ToReady(known, type) is [.., var last] ? last.ReturnType : type);
}
