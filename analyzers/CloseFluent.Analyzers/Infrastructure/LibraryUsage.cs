using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines from the text alone which members of the source contain one of some words. With those of <see
/// cref="LibraryNames"/> they are the members that can have to do with the library: whatever is of one of its types came
/// there by the name of such a type, or of a member that was declared with one. All else is spared the question for its
/// symbols.
/// </summary>
internal sealed class LibraryUsage(Func<Func<SyntaxTree, IdentifierSearch>> prepare)
{
    private readonly Lazy<Func<SyntaxTree, IdentifierSearch>> _search = new(prepare);

    /// <summary>Gathers the words now.</summary>
    public void Prepare() => _ = _search.Value;

    /// <summary>Determines whether a name is one of the words.</summary>
    public bool Contains(SimpleNameSyntax name) => _search.Value(name.SyntaxTree).Contains(name.Identifier.ValueText);

    /// <summary>Determines whether the member around a node contains one of the words.</summary>
    public bool IsMentionedAround(SyntaxNode node)
    {
        IdentifierPositions positions = _search.Value(node.SyntaxTree).FindPositions(node.SyntaxTree);
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
