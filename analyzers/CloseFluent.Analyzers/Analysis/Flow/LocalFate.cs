using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>What becomes of what is in a variable.</summary>
/// <param name="Fate">The worst of its uses.</param>
/// <param name="Ends">The expressions that block on it or drop it.</param>
internal sealed record LocalFate(ValueFate Fate, IReadOnlyCollection<SyntaxNode> Ends);
