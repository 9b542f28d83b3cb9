using System.Text.Json;

namespace CloseFluent.Testing;

/// <summary>Stands below the client: records, answers from the script, and refuses what no script answers.</summary>
internal sealed class RecordingTransport(TimeProvider time) : ICloseTransport
{
    private readonly object _gate = new();
    private readonly ActionRegister _actions = new(time);
    private readonly KnownAnswers _answers = new();
    private readonly List<ReadLife> _reads = [];
    private readonly List<string> _unscripted = [];

    public SentActions Sent()
    {
        lock (_gate)
        {
            return new SentActions(_actions.Sent, _unscripted);
        }
    }

    public void Script(Action<ActionRegister> script)
    {
        lock (_gate)
        {
            script(_actions);
        }
    }

    public void Script(ReadLife read)
    {
        lock (_gate)
        {
            _reads.Add(read);
        }
    }

    /// <summary>What was scripted and never took place, in words.</summary>
    public IReadOnlyList<string> Unused()
    {
        lock (_gate)
        {
            return [.. _actions.Unused, .. _reads.Where(read => read.Unmet.Any()).Select(UnusedScripts.Describe)];
        }
    }

    /// <summary>The calls that nothing answered: method and path of each.</summary>
    public IReadOnlyList<string> Unscripted()
    {
        lock (_gate)
        {
            return [.. _unscripted];
        }
    }

    public void Know(Action<KnownAnswers> answer)
    {
        lock (_gate)
        {
            answer(_answers);
        }
    }

    public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            CloseResponse? answer = _reads.FindLast(read => read.IsAbout(request))?.Answer(request);
            return Task.FromResult(
                answer ?? _answers.Find(request) ?? _actions.Find(request) ?? throw Unscripted(request));
        }
    }

    private UnscriptedCallException Unscripted(CloseRequest request)
    {
        _unscripted.Add(request.ToString());
        string call = request.Body is { } body ? $"{request}\n{Indented(body)}" : request.ToString();
        return new UnscriptedCallException(call, Remedy(request));
    }

    private static string Indented(ReadOnlyMemory<byte> body)
    {
        using JsonDocument document = JsonDocument.Parse(body, CloseJson.Deep);
        return CloseJson.Indented(document.RootElement);
    }

    private static string Remedy(CloseRequest request)
    {
        bool Reads(string path) => request.Path.StartsWith(path, StringComparison.Ordinal);

        return Reads("/bulk_action/")
            ? "Tell what becomes of the action before it is sent: close.Script(action => action.Created().Done())."
            : Reads("/data/search/") ? Counts(request)
                ? "Tell how many match: close.SetupCount(57)."
                : "Tell what the preview shows: close.ScriptPreview(preview => preview.Found(items))."
            : Reads("/sequence/") ? "Tell it of one: close.AddSequence(id, name)."
            : Reads("/connected_account/") ? "Tell it of one: close.AddSender(sender)."
            : Reads("/status/lead/") ? "Tell it of one: close.AddLeadStatus(id, name)."
            : Reads("/saved_search/") ? "Tell it of one: close.AddSmartView(id, name, selection)."
            : Reads("/phone_number/") ? "Tell it of one: close.AddPhoneNumber(id, number)."
            : "Give it one: close.Answers(method, path, json).";
    }

    private static bool Counts(CloseRequest request) =>
        request.Body is { } body && KnownAnswers.IsCount(CloseJson.Parse(CloseJson.Text(body)));
}
