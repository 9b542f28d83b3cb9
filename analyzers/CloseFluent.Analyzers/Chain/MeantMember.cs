using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the member that was meant by a name that a chain, a class of the library or the fields of a filter do not have.</summary>
internal static class MeantMember
{
    public static Meant? Of(SemanticModel model, KnownSymbols known, SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        string written = name.Identifier.ValueText;
        if (written.Length == 0
            || name.Receiver() is not { } receiver
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true })
        {
            return null;
        }

        if (receiver is SimpleNameSyntax
            && model.GetSymbolInfo(receiver, cancellationToken).Symbol is INamedTypeSymbol { IsStatic: true } owner)
        {
            return known.IsOwn(owner) ? Renamed(name, receiver, SimilarNames.Of(written, Members(owner, isStatic: true))) : null;
        }

        return model.GetTypeInfo(receiver, cancellationToken).Type is not { } type ? null
            : known.Fields.IsFields(type) ? MeantField.Of(model, known, name, receiver, type)
            : known.IsChainValue(type) ? Renamed(name, receiver, OfChain(model, known, name, type, cancellationToken))
            : null;
    }

    /// <summary>The public members of a type that can be named.</summary>
    public static IEnumerable<string> Members(ITypeSymbol type, bool isStatic) => type.SelfAndBases()
        .Where(one => one.SpecialType != SpecialType.System_Object)
        .SelectMany(one => one.GetMembers())
        .Where(member => member is { DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true, IsOverride: false }
            and (IPropertySymbol or IMethodSymbol)
            && member.IsStatic == isStatic
            && member.Name is not ("Equals" or "GetType"))
        .Select(member => member.Name);

    private static IReadOnlyList<string> OfChain(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, ITypeSymbol type, CancellationToken cancellationToken)
    {
        IEnumerable<string> later = known.Names.Calls.Where(call => StageWalk.ToMember(known, type, call).Count > 0);
        IReadOnlyList<string> similar =
            SimilarNames.Of(name.Identifier.ValueText, Members(type, isStatic: false).Concat(later));
        return similar.Count > 0 ? similar
            : name.Invocation()?.ArgumentList.Arguments.Any(argument =>
                known.IsClient(model.GetTypeInfo(argument.Expression, cancellationToken).Type)) == true
            && Send(known, type) is { } send
                ? [send.Name]
            : [];
    }

    private static IMethodSymbol? Send(KnownSymbols known, ITypeSymbol type) =>
        StageWalk.Send(known, StageWalk.ToReady(known, type) is [.., var last] ? last.ReturnType : type);

    private static Meant? Renamed(SimpleNameSyntax name, ExpressionSyntax receiver, IReadOnlyList<string> names) =>
        names.Count == 0 ? null : new Meant(
            $"{MissingStage.Shorten(receiver)} has no '{name.Identifier.ValueText}'",
            $"write '{string.Join("' or '", names)}'",
            names.Count == 1 ? new TextChange(name.Identifier.Span, names[0]) : null);
}
