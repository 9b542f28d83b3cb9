using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The calls that a chain lacks at one place, with what is in scope there as their arguments.</summary>
internal sealed class MissingCalls
{
    private const int MostAlternatives = 6;

    private readonly IReadOnlyList<MissingCall> _calls;
    private readonly SemanticModel _model;
    private readonly int _position;

    private MissingCalls(IReadOnlyList<MissingCall> calls, SemanticModel model, int position)
    {
        _calls = calls;
        _model = model;
        _position = position;
    }

    /// <summary>Gets whether every argument is in scope, and none is a value that someone has to choose.</summary>
    public bool IsComplete => _calls.All(call => call.Argument is not null);

    /// <summary>Later calls of the same chain that come too late there, and whose arguments are taken over.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Moved { get; private init; } = [];

    /// <summary>What was chosen, as a menu shows it; null where nothing was.</summary>
    public string? Choice { get; private init; }

    public static MissingCalls From(
        SemanticModel model,
        KnownSymbols known,
        int position,
        IEnumerable<IMethodSymbol> path,
        IEnumerable<InvocationExpressionSyntax>? later = null)
    {
        List<InvocationExpressionSyntax> moved = [];
        IReadOnlyList<InvocationExpressionSyntax> after = later?.ToArray() ?? [];
        MissingArguments arguments = new(model, known, position);
        IReadOnlyList<MissingCall> calls =
        [
            .. path.Select(method =>
            {
                InvocationExpressionSyntax? same = after.FirstOrDefault(
                    call => call.CalledName()?.Identifier.ValueText == method.Name);
                if (same is null)
                {
                    return new MissingCall(method, arguments.For(method));
                }

                moved.Add(same);
                string given = same.ArgumentList.Arguments.ToString();
                return new MissingCall(method, [new MissingArgument(given, given)]);
            }),
        ];
        return new MissingCalls(calls, model, position) { Moved = [.. moved] };
    }

    /// <summary>
    /// These calls, once for each way to choose what has to be chosen; themselves where nothing has, or too much.
    /// </summary>
    public IReadOnlyList<MissingCalls> Alternatives()
    {
        List<(IReadOnlyList<MissingCall> Calls, IReadOnlyList<string> Chosen)> alternatives = [([], [])];
        foreach (MissingCall call in _calls)
        {
            alternatives = [.. alternatives.SelectMany(candidate => Choices(call).Select(choice =>
                ((IReadOnlyList<MissingCall>)[.. candidate.Calls, choice.Call],
                    (IReadOnlyList<string>)[.. candidate.Chosen, .. choice.Titles])))];
        }

        if (alternatives.Count is 1 or > MostAlternatives)
        {
            return [this];
        }

        return [.. alternatives.Select(candidate => new MissingCalls(candidate.Calls, _model, _position)
        {
            Moved = Moved,
            Choice = string.Join(", ", candidate.Chosen),
        })];
    }

    /// <summary>As a message shows it: what is not in scope is left open.</summary>
    public string Show() =>
        string.Concat(_calls.Select(call => $".{call.Method.Name}({CodeQuote.From(call.Argument ?? "…")})"));

    /// <summary>
    /// As source. What is not in scope becomes a name that does not exist yet: the build stays red until someone decides,
    /// the editor marks the very place, and "Generate variable" there knows the type.
    /// </summary>
    public string Write(string between = "", int from = 0) => string.Join(between, _calls.Skip(from).Select(call =>
        $".{call.Method.Name}({Argument(call)})"));

    /// <summary>As above, the argument of one of them alone.</summary>
    public string Argument(int index) => Argument(_calls[index]);

    private string Argument(MissingCall call) =>
        call.Options.Count == 1 ? call.Options[0].Text : Placeholder(call.Method.Parameters[0]);

    private static IEnumerable<(MissingCall Call, IEnumerable<string> Titles)> Choices(MissingCall call)
    {
        if (call.IsChoice)
        {
            return call.Options.Select(option => (call.With(option), Enumerable.Repeat(Title(call.Method, option), 1)));
        }

        return [(call, Enumerable.Empty<string>())];
    }

    private static string Title(IMethodSymbol method, MissingArgument option) =>
        $"{method.Name}({option.Name})" + (option.Meaning is { } meaning ? $": {meaning}" : "");

    private string Placeholder(IParameterSymbol parameter)
    {
        string name = parameter.Name;
        if (name is "value" or "first")
        {
            name = char.ToLowerInvariant(parameter.Type.Name[0]) + parameter.Type.Name.Substring(1);
        }
        return ScopeLookup.IsTaken(_model, _position, name) ? name + "ToChoose" : name;
    }
}
