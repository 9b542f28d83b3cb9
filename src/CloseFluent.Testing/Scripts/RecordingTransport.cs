using System.Text.Json;

namespace CloseFluent.Testing;

/// <summary>The transport below the client: records, responds from the scripts, and refuses what has no script.</summary>
internal sealed class RecordingTransport(TimeProvider time) : ICloseTransport
{
    private static readonly Dictionary<string, string> s_additions = new(StringComparer.Ordinal)
    {
        ["sequence"] = "AddSequence(id, name)",
        ["connected_account"] = "AddSender(sender)",
        ["status"] = "AddLeadStatus(id, name)",
        ["custom_field"] = "AddCustomField(field)",
        ["saved_search"] = "AddSmartView(id, name, selection)",
        ["me"] = "SetupOrganization(id)",
        ["phone_number"] = "AddPhoneNumber(id, number)",
    };

    private readonly object _gate = new();
    private readonly ActionRegister _actions = new(time);
    private readonly KnownResponses _responses = new();
    private readonly List<ScriptedRead> _reads = [];
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

    public void Script(ScriptedRead read)
    {
        lock (_gate)
        {
            _reads.Add(read);
        }
    }

    /// <summary>Returns a sentence for each script, or rest of one, that was never used.</summary>
    public IReadOnlyList<string> Unused()
    {
        lock (_gate)
        {
            return [.. _actions.Unused, .. _reads.Where(read => read.Remaining.Any()).Select(UnusedScripts.DescribeRead)];
        }
    }

    /// <summary>Returns method and path of each call that had no response.</summary>
    public IReadOnlyList<string> Unscripted()
    {
        lock (_gate)
        {
            return [.. _unscripted];
        }
    }

    public void Setup(Action<KnownResponses> response)
    {
        lock (_gate)
        {
            response(_responses);
        }
    }

    public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            CloseResponse? response = _reads.FindLast(read => read.Matches(request))?.Respond(request);
            return Task.FromResult(
                response ?? _responses.Find(request) ?? _actions.Find(request) ?? throw Unscripted(request));
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

        if (Reads(ActionRegister.Root))
        {
            return "Script the action before it is sent: close.Script(action => action.Created().Done()).";
        }

        if (Reads("/data/search/"))
        {
            return Counts(request)
                ? "Set up how many match: close.SetupCount(57)."
                : "Script what the preview shows: close.ScriptPreview(preview => preview.Found(items)).";
        }

        return s_additions.TryGetValue(request.Path.Split('?')[0].Split('/')[1], out string? addition)
            ? $"{(addition.StartsWith("Setup", StringComparison.Ordinal) ? "Set it up" : "Add one")}: close.{addition}."
            : "Set up a response: close.SetupResponse(method, path, json).";
    }

    private static bool Counts(CloseRequest request) =>
        request.Body is { } body && KnownResponses.IsCount(CloseJson.Parse(CloseJson.Text(body)));
}
