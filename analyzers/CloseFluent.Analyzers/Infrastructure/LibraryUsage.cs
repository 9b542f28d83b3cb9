using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines from the text alone which members of the source contain one of some words. With those of <see
/// cref="LibraryNames"/> they are the members that can have to do with the library: whatever is of one of its types came
/// there by the name of such a type, or of a member that was declared with one. All else is spared the question for its
/// symbols.
/// </summary>
internal sealed class LibraryUsage
{
    private readonly ConcurrentDictionary<SyntaxTree, IdentifierPositions> _positions = new();
    private readonly Lazy<IdentifierSearch> _search;

    public LibraryUsage(Func<IEnumerable<string>> words) => _search = new(() => new IdentifierSearch(words()));

    /// <summary>Gathers the words now.</summary>
    public void Prepare() => _ = _search.Value;

    /// <summary>Determines whether the member around a node contains one of the words.</summary>
    public bool IsMentionedAround(SyntaxNode node)
    {
        if (!_positions.TryGetValue(node.SyntaxTree, out IdentifierPositions positions))
        {
            positions = _search.Value.FindPositions(node.SyntaxTree.GetText().ToString());
            _positions.TryAdd(node.SyntaxTree, positions);
        }

        if (!positions.Any)
        {
            return false;
        }

        for (SyntaxNode? ancestor = node; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is BaseTypeDeclarationSyntax)
            {
                return true;
            }

            if (ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return positions.AnyWithin(ancestor.Span);
            }
        }

        return true;
    }
}
