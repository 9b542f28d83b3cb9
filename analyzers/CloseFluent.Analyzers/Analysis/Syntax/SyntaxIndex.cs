using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// The names of a member with where they are and where they are written: gathered once, so that a rule that asks at every
/// variable or call stays linear in the size of the member.
/// </summary>
internal sealed class SyntaxIndex
{
    private static readonly ConditionalWeakTable<SyntaxNode, SyntaxIndex> s_indexes = new();

    private readonly List<SyntaxNode> _ownCalls = [];
    private readonly Dictionary<string, List<SyntaxToken>> _identifiers = [];
    private readonly Dictionary<string, List<SyntaxNode>> _writes = [];

    private SyntaxIndex(SyntaxNode member)
    {
        foreach (SyntaxToken token in member.Tokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            Add(_identifiers, token.ValueText, token);
        }

        foreach (SyntaxNode node in member.DescendantsAndSelf())
        {
            if (AssignedNames.IsCallOfOwnType(node))
            {
                _ownCalls.Add(node);
            }

            foreach (string name in AssignedNames.In(node))
            {
                Add(_writes, name, node);
            }
        }
    }

    /// <summary>The index of the member, type or file that a node is in.</summary>
    public static SyntaxIndex Of(SyntaxNode node)
    {
        SyntaxNode member = node.AncestorsAndSelf().First(ancestor =>
            ancestor is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        return s_indexes.GetValue(member, key => new SyntaxIndex(key));
    }

    /// <summary>The calls between two positions that can write every member of the type that they are in.</summary>
    public IEnumerable<SyntaxNode> CallsOfOwnType(TextSpan span) => Within(_ownCalls, span);

    /// <summary>The mentions of a name between two positions.</summary>
    public IEnumerable<SyntaxToken> Identifiers(string name, TextSpan span)
    {
        if (!_identifiers.TryGetValue(name, out List<SyntaxToken>? tokens))
        {
            yield break;
        }

        for (int index = First(tokens.Count, position => tokens[position].SpanStart, span.Start);
            index < tokens.Count && tokens[index].Span.End <= span.End;
            index++)
        {
            SyntaxSteps.Count();
            yield return tokens[index];
        }
    }

    /// <summary>What writes a name between two positions.</summary>
    public IEnumerable<SyntaxNode> Writes(string name, TextSpan span)
    {
        return _writes.TryGetValue(name, out List<SyntaxNode>? nodes) ? Within(nodes, span) : [];
    }

    private static IEnumerable<SyntaxNode> Within(List<SyntaxNode> nodes, TextSpan span)
    {
        for (int index = First(nodes.Count, position => nodes[position].SpanStart, span.Start);
            index < nodes.Count && nodes[index].SpanStart < span.End;
            index++)
        {
            SyntaxSteps.Count();
            yield return nodes[index];
        }
    }

    // The first of some sorted positions that is not before a start.
    private static int First(int count, Func<int, int> position, int start)
    {
        (int low, int high) = (0, count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = position(middle) < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string name, T item)
    {
        if (!lists.TryGetValue(name, out List<T>? list))
        {
            lists[name] = list = [];
        }

        list.Add(item);
    }
}
