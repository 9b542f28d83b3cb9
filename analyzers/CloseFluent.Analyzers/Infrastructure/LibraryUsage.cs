using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Tells from the text alone which members of the source hold one of some words. With those of <see cref="LibraryNames"/> they
/// are the members that can have to do with the library: whatever is of one of its types came there by the name of such a type, or
/// of a member that was declared with one. All else is spared the question for its symbols.
/// </summary>
internal sealed class LibraryUsage
{
    private readonly ConcurrentDictionary<SyntaxTree, IdentifierPositions> _places = new();
    private readonly Lazy<IdentifierSearch> _words;

    public LibraryUsage(Func<IEnumerable<string>> words) => _words = new(() => new IdentifierSearch(words()));

    /// <summary>Gathers the words now.</summary>
    public void Prepare() => _ = _words.Value;

    /// <summary>Whether the member around a node holds one of the words.</summary>
    public bool Around(SyntaxNode node)
    {
        if (!_places.TryGetValue(node.SyntaxTree, out IdentifierPositions places))
        {
            places = _words.Value.PlacesIn(node.SyntaxTree.GetText().ToString());
            _places.TryAdd(node.SyntaxTree, places);
        }

        if (!places.Any)
        {
            return false;
        }

        for (SyntaxNode? around = node; around is not null; around = around.Parent)
        {
            if (around is BaseTypeDeclarationSyntax)
            {
                return true;
            }

            if (around is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return places.AnyIn(around.Span);
            }
        }

        return true;
    }
}
