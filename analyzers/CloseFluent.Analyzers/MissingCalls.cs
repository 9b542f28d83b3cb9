using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The calls that a chain lacks at one place, with what is at hand there as their arguments.</summary>
internal sealed class MissingCalls
{
    private readonly IReadOnlyList<(IMethodSymbol Method, string? Argument)> _calls;
    private readonly SemanticModel _model;
    private readonly int _position;

    private MissingCalls(IReadOnlyList<(IMethodSymbol Method, string? Argument)> calls, SemanticModel model, int position)
    {
        _calls = calls;
        _model = model;
        _position = position;
    }

    /// <summary>Whether every argument is at hand.</summary>
    public bool IsComplete => _calls.All(call => call.Argument is not null);

    /// <summary>Later calls of the same chain that come too late there, and whose arguments are taken over.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Moved { get; private set; } = [];

    public static MissingCalls Of(
        SemanticModel model, int position, IEnumerable<IMethodSymbol> path, IEnumerable<InvocationExpressionSyntax>? later = null)
    {
        List<InvocationExpressionSyntax> moved = [];
        IReadOnlyList<InvocationExpressionSyntax> after = later?.ToArray() ?? [];
        IReadOnlyList<(IMethodSymbol, string?)> calls =
        [
            .. path.Select(method =>
            {
                InvocationExpressionSyntax? same = after.FirstOrDefault(
                    call => call.CalledName()?.Identifier.ValueText == method.Name);
                if (same is not null)
                {
                    moved.Add(same);
                }

                return (method, same?.ArgumentList.Arguments.ToString() ?? Argument(model, position, method));
            }),
        ];
        return new MissingCalls(calls, model, position) { Moved = [.. moved] };
    }

    /// <summary>As a message shows it: what is not at hand is left open.</summary>
    public string Show() => string.Concat(_calls.Select(call => $".{call.Method.Name}({call.Argument ?? "…"})"));

    /// <summary>
    /// As source. What is not at hand becomes a name that does not exist yet: the build stays red until somebody decides, the
    /// editor marks the very place, and "Generate variable" there knows the type.
    /// </summary>
    public string Write(string between = "") => string.Join(between, _calls.Select(call =>
        $".{call.Method.Name}({call.Argument ?? Placeholder(call.Method.Parameters[0])})"));

    private static string? Argument(SemanticModel model, int position, IMethodSymbol method)
    {
        if (method.Parameters.IsEmpty || method.Parameters[0].IsOptional)
        {
            return "";
        }

        IParameterSymbol first = method.Parameters[0];
        return ScopeLookup.NameOf(model, position, first.Name, ScopeLookup.As(model, first.Type)) is { } name
            ? Escaped(name)
            : null;
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private string Placeholder(IParameterSymbol parameter)
    {
        string name = parameter.Name is "value" or "first"
            ? char.ToLowerInvariant(parameter.Type.Name[0]) + parameter.Type.Name.Substring(1)
            : parameter.Name;
        return ScopeLookup.IsTaken(_model, _position, name) ? name + "ToChoose" : name;
    }
}
