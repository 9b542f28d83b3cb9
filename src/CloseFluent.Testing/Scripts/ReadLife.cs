namespace CloseFluent.Testing;

/// <summary>One script of reads: what they are about, and how far it has come.</summary>
internal sealed class ReadLife
{
    private readonly string _path;
    private readonly Func<CloseRequest, bool> _suits;
    private readonly IReadOnlyList<LifeStep> _steps;
    private int _met;

    public ReadLife(string words, string path, Func<CloseRequest, bool> suits, IReadOnlyList<LifeStep> steps)
    {
        Words = words;
        _path = path;
        _suits = suits;
        _steps = steps.Count > 0
            ? steps
            : throw new ArgumentException("The script says nothing: tell at least what is found.", nameof(steps));
    }

    /// <summary>What is read, for example "count".</summary>
    public string Words { get; }

    public bool IsUntouched => _met == 0;

    public IEnumerable<LifeStep> Unmet => _steps.Skip(_met);

    public bool IsAbout(CloseRequest request) =>
        request.Path.StartsWith(_path, StringComparison.Ordinal) && _suits(request);

    public CloseResponse Answer(CloseRequest request)
    {
        LifeStep step = _steps[Math.Min(_met, _steps.Count - 1)];
        _met++;
        return step switch
        {
            FoundStep found => found.Answer(request, _path),
            AnswerStep answer => answer.Response,
            _ => throw ((LostStep)step).ToException(),
        };
    }
}
