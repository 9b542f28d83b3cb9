using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>The bulk actions that were sent, with the life that each has.</summary>
internal sealed class ActionRegister(TimeProvider time)
{
    private const string Root = "/bulk_action/";

    private readonly Queue<ActionScript> _scripts = [];
    private readonly List<ActionLife> _lives = [];
    private readonly List<SentAction> _sent = [];
    private readonly DateTimeOffset _begun = time.GetUtcNow();
    private bool _isScripted;
    private int _lastId;

    public IEnumerable<SentAction> Sent => _sent;

    /// <summary>What was scripted and never took place, in words.</summary>
    public IEnumerable<string> Unused
    {
        get
        {
            foreach ((ActionLife life, int place) in _lives.Select((life, place) => (life, place)))
            {
                if (life.Unmet.Any())
                {
                    yield return UnusedScripts.OfSteps(place + 1, life.Action, life.Unmet);
                }
            }

            foreach ((ActionScript script, int place) in _scripts.Select((script, place) => (script, place)))
            {
                yield return UnusedScripts.OfAction(_lives.Count + place + 1, script.Steps, _lives.Count);
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

        ActionLife? life = _lives.Find(life => life.IsTaken && life.IsScripted && path == $"{life.Action.Path}{life.Id}/");
        return life is null ? null
            : request.Method == HttpMethod.Get ? life.Look()
            : request.Method == HttpMethod.Put ? Change(life, request)
            : null;
    }

    private CloseResponse Send(BulkAction action)
    {
        ActionLife? life = _lives.Find(life => life.Awaits(action));
        if (life is null)
        {
            ActionScript? script = _scripts.Count > 0 ? _scripts.Dequeue() : null;
            life = new ActionLife(action, script, NextId(action), time.GetUtcNow());
            _lives.Add(life);
            _sent.Add(new SentAction(action));
        }

        return life.Send();
    }

    // The same ids in every recorder, so that a test may name them, and as long as Close's.
    private string NextId(BulkAction action) => FormattableString.Invariant($"{action.IdPrefix}Recorded{++_lastId:D35}");

    private static bool IsList(string path) =>
        path.StartsWith(Root, StringComparison.Ordinal) && path.IndexOf('/', Root.Length) == path.Length - 1;

    // As in an organization that is in use, there is an action from the day before: a list that never shows one proves nothing.
    private CloseResponse List(string path) => CloseJson.Page(
        _lives.Where(life => life.IsTaken && life.Action.Path == path).Reverse().Select(life => life.ToJson()).Append(new JsonObject
        {
            ["id"] = "action_ofTheDayBefore",
            ["status"] = "done",
            ["date_created"] = _begun.AddDays(-1).ToString("O", CultureInfo.InvariantCulture),
        }));

    private CloseResponse Change(ActionLife life, CloseRequest request)
    {
        string json = CloseJson.Text(request.Body!.Value);
        bool pauses = (string)CloseJson.Parse(json)["status"]! == BulkActionStatus.Paused.Value;
        BulkActionStatus status = pauses ? BulkActionStatus.Paused : BulkActionStatus.Resuming;
        if (!life.AwaitsChange(status))
        {
            _sent.Add(Changed(life, status, request.Path));
        }

        return life.Change(status);
    }

    private static SentAction Changed(ActionLife life, BulkActionStatus status, string path) => new(
        status == BulkActionStatus.Paused
            ? $"Pause the running bulk action {life.Id}."
            : $"Let the paused bulk action {life.Id} go on.",
        path,
        $$"""
        {
          "status": "{{status.Value}}"
        }
        """.Replace("\r\n", "\n"));
}
