using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// What is read off a piece of code once, however many nodes in it ask: a loop that sends a hundred times is read once, not a
/// hundred times.
/// </summary>
/// <param name="read">Reads it; it depends on the text alone.</param>
internal sealed class KeptBySyntax<T>(Func<SyntaxNode, T> read)
{
    private readonly ConditionalWeakTable<SyntaxNode, StrongBox<T>> _kept = new();

    public T Of(SyntaxNode code) => _kept.GetValue(code, key => new StrongBox<T>(read(key))).Value!;
}
