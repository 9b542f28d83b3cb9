using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>The bulk actions that were sent, each with its script.</summary>
internal sealed class ActionRegister(TimeProvider time)
{
    /// <summary>What the paths of all bulk actions begin with.</summary>
    public const string Root = "/bulk_action/";

    private readonly Queue<ActionScript> _scripts = [];
    private readonly List<ScriptedAction> _actions = [];
    private readonly List<SentAction> _sent = [];
    private readonly DateTimeOffset _start = time.GetUtcNow();
    private bool _isScripted;
    private int _lastId;

    public IEnumerable<SentAction> Sent => _sent;

    /// <summary>Gets a sentence for each script, or rest of one, that was never used.</summary>
    public IEnumerable<string> Unused
    {
        get
        {
            foreach ((ScriptedAction action, int index) in _actions.Select((action, index) => (action, index)))
            {
                if (action.Remaining.Any())
                {
                    yield return UnusedScripts.DescribeSteps(index + 1, action.Action, action.Remaining);
                }
            }

            foreach ((ActionScript script, int index) in _scripts.Select((script, index) => (script, index)))
            {
                yield return UnusedScripts.DescribeAction(_actions.Count + index + 1, script.Steps, _actions.Count);
            }
        }
    }

    public void Add(ActionScript script)
    {
        _isScripted = true;
        _scripts.Enqueue(script);
    }

    public CloseResponse? Find(CloseRequest request)
    {
        string path = request.Path.Split('?')[0];
        if (request.Action is { } action)
        {
            return Send(action);
        }

        if (IsList(path))
        {
            return _isScripted && request.Method == HttpMethod.Get ? List(path) : null;
        }

        ScriptedAction? sent = _actions.Find(sent => sent.IsTaken && sent.IsScripted && path == $"{sent.Action.Path}{sent.Id}/");
        if (sent is null)
        {
            return null;
        }

        if (request.Method == HttpMethod.Get)
        {
            return sent.Read();
        }

        return request.Method == HttpMethod.Put ? Change(sent, request) : null;
    }

    private static bool IsList(string path) =>
        path.StartsWith(Root, StringComparison.Ordinal) && path.IndexOf('/', Root.Length) == path.Length - 1;

    private CloseResponse Send(BulkAction action)
    {
        ScriptedAction? sent = _actions.Find(sent => sent.Awaits(action));
        if (sent is null)
        {
            ActionScript? script = _scripts.Count > 0 ? _scripts.Dequeue() : null;
            sent = new ScriptedAction(action, script, NextId(action), time.GetUtcNow());
            _actions.Add(sent);
            _sent.Add(new SentAction(action));
        }

        return sent.Send();
    }

    // The same ids in every recorder, so that a test may name them, and as long as Close's.
    private string NextId(BulkAction action) => FormattableString.Invariant($"{action.IdPrefix}Recorded{++_lastId:D35}");

    // As in an organization that is in use, there is an action from the day before: a list that never shows one proves
    // nothing.
    private CloseResponse List(string path)
    {
        JsonObject before = new()
        {
            ["id"] = "action_ofTheDayBefore",
            ["status"] = "done",
            ["date_created"] = _start.AddDays(-1).ToString("O", CultureInfo.InvariantCulture),
        };
        IEnumerable<ScriptedAction> taken = _actions.Where(sent => sent.IsTaken && sent.Action.Path == path);
        return CloseJson.Page(taken.Reverse().Select(sent => sent.ToJson()).Append(before));
    }

    private CloseResponse Change(ScriptedAction sent, CloseRequest request)
    {
        string json = CloseJson.Text(request.Body!.Value);
        bool pauses = (string)CloseJson.Parse(json)["status"]! == BulkActionStatus.Paused.Value;
        BulkActionStatus status = pauses ? BulkActionStatus.Paused : BulkActionStatus.Resuming;
        if (!sent.AwaitsChange(status))
        {
            _sent.Add(Changed(sent, status, request.Path));
        }

        return sent.Change(status);
    }

    private static SentAction Changed(ScriptedAction sent, BulkActionStatus status, string path) => new(
        status == BulkActionStatus.Paused
            ? $"Pause the running bulk action {sent.Id}."
            : $"Resume the paused bulk action {sent.Id}.",
        path,
        $$"""
        {
          "status": "{{status.Value}}"
        }
        """.Replace("\r\n", "\n"));
}
