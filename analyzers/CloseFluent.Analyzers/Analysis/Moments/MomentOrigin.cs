using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>What a moment is counted from that is not known itself.</summary>
/// <param name="What">The clock or the variable.</param>
/// <param name="IsClock">Whether it goes on by itself.</param>
/// <param name="When">Where a clock was read that is kept in a variable; null where it is read in place.</param>
internal sealed record MomentOrigin(object What, bool IsClock = false, SyntaxNode? When = null);
