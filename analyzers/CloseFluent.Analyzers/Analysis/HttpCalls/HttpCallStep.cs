using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A member of Flurl's that a request or its client is set up with.</summary>
/// <param name="Name">The name of the method or property; null where the object is passed to unseen code.</param>
/// <param name="Call">The call of the method, or null.</param>
internal sealed record HttpCallStep(string? Name, InvocationExpressionSyntax? Call);
