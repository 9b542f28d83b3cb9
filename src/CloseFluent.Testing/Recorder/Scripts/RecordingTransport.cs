using System.Text.Json;

namespace CloseFluent.Testing.Recording;

/// <summary>Stands below the client: records, answers from the script, and refuses what no script answers.</summary>
internal sealed class RecordingTransport(TimeProvider time) : ICloseTransport
{
    private readonly object _gate = new();
    private readonly ActionRegister _actions = new(time);
    private readonly KnownAnswers _answers = new();

    public SentActions Sent()
    {
        lock (_gate)
        {
            return new SentActions(_actions.Sent);
        }
    }

    public void Script(Action<ActionRegister> script)
    {
        lock (_gate)
        {
            script(_actions);
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
            return Task.FromResult(_answers.Find(request) ?? _actions.Find(request) ?? throw Unscripted(request));
        }
    }

    private static UnscriptedCallException Unscripted(CloseRequest request)
    {
        string call = request.Body is { } body ? $"{request}\n{Indented(body)}" : request.ToString();
        return new UnscriptedCallException(call, Remedy(request.Path));
    }

    private static string Indented(ReadOnlyMemory<byte> body)
    {
        using JsonDocument document = JsonDocument.Parse(body, CloseJson.Deep);
        return CloseJson.Indented(document.RootElement);
    }

    private static string Remedy(string path) => path switch
    {
        _ when path.StartsWith(ActionRegister.Path, StringComparison.Ordinal) =>
            "Tell what becomes of the action before it is sent: close.Script(action => action.Created().Done()).",
        _ when path.StartsWith("/data/search/", StringComparison.Ordinal) =>
            "Tell how many match: close.Counts(57). For a preview: close.Answers(\"POST\", \"/data/search/\", json).",
        _ when path.StartsWith("/sequence/", StringComparison.Ordinal) => "Tell it of one: close.HasSequence(id, name).",
        _ when path.StartsWith("/connected_account/", StringComparison.Ordinal) => "Tell it of one: close.HasSender(sender).",
        _ => "Give it one: close.Answers(method, path, json).",
    };
}
