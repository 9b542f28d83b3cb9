namespace CloseFluent.Testing;

/// <summary>One script of reads: which they are, and how far it was used.</summary>
internal sealed class ScriptedRead
{
    private readonly string _path;
    private readonly Func<CloseRequest, bool> _matches;
    private readonly IReadOnlyList<ScriptStep> _steps;
    private int _used;

    public ScriptedRead(string words, string path, Func<CloseRequest, bool> suits, IReadOnlyList<ScriptStep> steps)
    {
        Description = words;
        _path = path;
        _matches = suits;
        _steps = steps.Count > 0
            ? steps
            : throw new ArgumentException("The script has no step: add at least what is found.", nameof(steps));
    }

    /// <summary>What is read, for example "count".</summary>
    public string Description { get; }

    public bool IsUnused => _used == 0;

    public IEnumerable<ScriptStep> Remaining => _steps.Skip(_used);

    public bool Matches(CloseRequest request) =>
        request.Path.StartsWith(_path, StringComparison.Ordinal) && _matches(request);

    public CloseResponse Respond(CloseRequest request)
    {
        ScriptStep step = _steps[Math.Min(_used, _steps.Count - 1)];
        _used++;
        return step switch
        {
            FoundStep found => found.Respond(request, _path),
            ResponseStep response => response.Response,
            _ => throw ((LostStep)step).ToException(),
        };
    }
}
