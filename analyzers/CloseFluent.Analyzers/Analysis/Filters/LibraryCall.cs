using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A call of the library's, with what it is passed.</summary>
internal sealed record LibraryCall(InvocationExpressionSyntax Syntax, IMethodSymbol Method)
{
    /// <summary>What it is called on, or null.</summary>
    public ExpressionSyntax? Receiver => Method.IsStatic ? null : Syntax.CalledName()?.Receiver();

    /// <summary>What is passed, in the order of the source.</summary>
    public IEnumerable<ExpressionSyntax> Arguments => Syntax.ArgumentList.Arguments.Select(argument => argument.Expression);

    /// <summary>The type that declares it, without its type arguments.</summary>
    public string Type => Method.ContainingType.Name;

    public string Name => Method.Name;

    /// <summary>The one argument, or null.</summary>
    public ExpressionSyntax? Only => Syntax.ArgumentList.Arguments is [var only] ? only.Expression : null;

    /// <summary>What is passed to a parameter: nothing, one value, or several.</summary>
    public IEnumerable<ExpressionSyntax> ArgumentsOf(IParameterSymbol parameter) => Syntax.ArgumentList.Arguments
        .Where((argument, index) => argument.NameColon is { } named
            ? named.Name.Identifier.ValueText == parameter.Name
            : index == parameter.Ordinal || (parameter.IsParams && index > parameter.Ordinal))
        .Select(argument => argument.Expression);

    /// <summary>What is passed to the parameter at a position, or null.</summary>
    public ExpressionSyntax? ArgumentAt(int ordinal) => Method.Parameters.Length > ordinal
        ? ArgumentsOf(Method.Parameters[ordinal]).FirstOrDefault()
        : null;
}
