using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Two actions, or unfinished ones, of different kinds where one type is needed, and what both are.</summary>
internal sealed class UnlikeKinds
{
    private readonly KnownSymbols _known;
    private readonly ITypeSymbol _type;
    private readonly ITypeSymbol _other;

    private UnlikeKinds(KnownSymbols known, ITypeSymbol type, ITypeSymbol other, SharedDeclaration declaration)
    {
        _known = known;
        _type = type;
        _other = other;
        Declaration = declaration;
    }

    public SharedDeclaration Declaration { get; }

    /// <summary>What declares it; null where the actions have to be completed or sent first.</summary>
    public TextChange? Change =>
        _known.IsReady(_type) && _known.IsReady(_other) && Declaration.MissingMember is null ? Declaration.Change : null;

    public string Remedy
    {
        get
        {
            ITypeSymbol unfinished = _known.IsStage(_type) ? _type : _other;
            IReadOnlyList<IMethodSymbol> path = StageWalk.PathToReady(_known, unfinished);
            if (path.Count > 0)
            {
                string calls = string.Concat(path.Select(method => $".{method.Name}(…)"));
                string which = _known.IsStage(_type) && _known.IsStage(_other) ? "each, this one" : Other;
                return $"complete {which} with '{calls}', and declare what both are then, {Declaration.Shown}";
            }

            return Declaration.MissingMember is { } member
                ? $"call '{member}' on each of them, as what both are, {Declaration.WithArticle}, has none"
                : $"declare what both are, {Declaration.Shown}";
        }
    }

    private string Other => _known.IsStage(_type) ? "it" : "the other";

    /// <summary>Null where one leads to the other, or they have nothing in common.</summary>
    public static UnlikeKinds? Find(KnownSymbols known, ExpressionSyntax value, ITypeSymbol type, ITypeSymbol other)
    {
        if (StageWalk.PathToType(known, type, other).Count > 0 || type.SelfAndBases().Any(other.Is))
        {
            return null;
        }

        ITypeSymbol complete = Complete(known, other);
        ITypeSymbol? shared = Complete(known, type).SelfAndBases()
            .FirstOrDefault(candidate => complete.SelfAndBases().Any(candidate.Is));
        return shared is null ? null : new UnlikeKinds(known, type, other, new SharedDeclaration(value, shared));
    }

    private static ITypeSymbol Complete(KnownSymbols known, ITypeSymbol type) =>
        StageWalk.PathToReady(known, type) is [.., var last] ? last.ReturnType : type;
}
