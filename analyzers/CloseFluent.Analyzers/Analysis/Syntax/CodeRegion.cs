using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Some code of a member, of which only what is asked for is looked at: what writes a name there, and where a name is used. To
/// gather the nodes for each question would make every rule about loops quadratic.
/// </summary>
/// <param name="member">A node of the member.</param>
/// <param name="spans">The places of the code.</param>
/// <param name="contains">Which nodes at these places belong to it.</param>
internal sealed class CodeRegion(SyntaxNode member, IEnumerable<TextSpan> spans, Func<SyntaxNode, bool> contains)
{
    private readonly SyntaxIndex _index = SyntaxIndex.Of(member);
    private readonly TextSpan[] _spans = [.. spans];

    /// <summary>Gets whether something is called there that can write every member of the type.</summary>
    public bool CallsOwnType => Inside(_index.CallsOfOwnType).Any();

    /// <summary>What writes a name there.</summary>
    public IEnumerable<SyntaxNode> Writes(string name) => Inside(span => _index.Writes(name, span));

    /// <summary>The identifiers of a name there.</summary>
    public IEnumerable<IdentifierNameSyntax> Uses(string name) =>
        Inside(span => _index.Identifiers(name, span).Select(token => token.Parent).OfType<IdentifierNameSyntax>())
            .OfType<IdentifierNameSyntax>();

    private IEnumerable<SyntaxNode> Inside(Func<TextSpan, IEnumerable<SyntaxNode>> find) =>
        _spans.SelectMany(span => find(span).Where(node => node.Span.End <= span.End && contains(node)));
}
