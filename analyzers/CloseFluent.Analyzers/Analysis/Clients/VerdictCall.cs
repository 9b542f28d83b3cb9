using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A call that gives a verdict on a delivery.</summary>
/// <param name="Call">The call.</param>
/// <param name="Source">The method of the user's own that it calls; null where it asks the library itself.</param>
internal sealed record VerdictCall(InvocationExpressionSyntax Call, SyntaxNode? Source);
