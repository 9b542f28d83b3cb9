using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Every walk of a rule over syntax. In a debug build the steps are counted, so that a test can hold that a rule is linear in
/// the size of a method.
/// </summary>
internal static class SyntaxSteps
{
    private static readonly AsyncLocal<StrongBox<long>?> s_counter = new();

    /// <summary>Counts the steps that are made from here on, in this flow of control.</summary>
    public static StrongBox<long> Start() => s_counter.Value = new StrongBox<long>();

    [Conditional("DEBUG")]
    public static void Count()
    {
        if (s_counter.Value is { } counter)
        {
            Interlocked.Increment(ref counter.Value);
        }
    }

    public static IEnumerable<SyntaxNode> Descendants(this SyntaxNode node, Func<SyntaxNode, bool>? into = null) =>
        Counted(node.DescendantNodes(into));

    public static IEnumerable<SyntaxNode> DescendantsAndSelf(this SyntaxNode node, Func<SyntaxNode, bool>? into = null) =>
        Counted(node.DescendantNodesAndSelf(into));

    public static IEnumerable<SyntaxToken> Tokens(this SyntaxNode node) => Counted(node.DescendantTokens());

#if DEBUG
    private static IEnumerable<T> Counted<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            Count();
            yield return item;
        }
    }
#else
    private static IEnumerable<T> Counted<T>(IEnumerable<T> items) => items;
#endif
}
