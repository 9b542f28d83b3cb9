using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>One action that was sent, and how far its script was used.</summary>
internal sealed class ScriptedAction(
    BulkAction action, ActionScript? script, string id, DateTimeOffset created)
{
    private const string Organization = "orga_Recorded00000000000000000000000000000000001";
    private const string User = "user_Recorded00000000000000000000000000000000001";

    private readonly Queue<ScriptStep> _steps = new(script?.Steps ?? []);
    private StateStep _state = new(BulkActionStatus.Created);
    private bool _isPaused;
    private bool _isRefused;
    private BulkActionStatus? _requested;

    public string Id { get; } = id;

    public BulkAction Action => action;

    /// <summary>Gets the steps that were not used so far.</summary>
    public IEnumerable<ScriptStep> Remaining => _steps;

    /// <summary>Gets whether it has a script.</summary>
    public bool IsScripted { get; } = script is not null;

    public bool IsTaken { get; private set; }

    /// <summary>Determines whether this is that action, still waiting to be taken.</summary>
    public bool Awaits(BulkAction sent) => !IsTaken && !_isRefused && action.Equals(sent);

    /// <summary>Determines whether that change was already requested, and may be retried.</summary>
    public bool AwaitsChange(BulkActionStatus status) => _requested == status;

    public CloseResponse Send()
    {
        if (_steps.Count > 0 && _steps.Peek() is not StateStep)
        {
            ScriptStep step = _steps.Dequeue();
            IsTaken = step is LostStep { Arrived: true };
            _isRefused = step is ResponseStep { IsFinal: true };
            return Fail(step);
        }

        if (_steps.Count > 0 && _steps.Peek() is StateStep { Status: var status } && status == BulkActionStatus.Created)
        {
            _steps.Dequeue();
        }

        IsTaken = true;
        return CloseJson.Ok(ToJson());
    }

    public CloseResponse Read()
    {
        if (!_isPaused && _steps.Count > 0)
        {
            ScriptStep step = _steps.Dequeue();
            if (step is not StateStep state)
            {
                return Fail(step);
            }

            _state = state;
            _isPaused = state.Status == BulkActionStatus.Paused;
        }

        return CloseJson.Ok(ToJson());
    }

    public CloseResponse Change(BulkActionStatus status)
    {
        ScriptStep? failure = _steps.Count > 0 && _steps.Peek() is not StateStep ? _steps.Dequeue() : null;
        _requested = failure is null or ResponseStep { IsFinal: true } ? null : status;
        if (failure is null or LostStep { Arrived: true })
        {
            _isPaused = status == BulkActionStatus.Paused;
            _state = _state with { Status = status };
        }

        return failure is null ? CloseJson.Ok(ToJson()) : Fail(failure);
    }

    public JsonObject ToJson()
    {
        JsonObject body = CloseJson.Parse(action.Json);
        string moment = created.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture) + "+00:00";
        JsonObject response = new()
        {
            ["id"] = Id,
            ["status"] = _state.Status.Value,
            ["query"] = string.Empty,
            ["s_query"] = new JsonObject { ["type"] = "match_all", ["negate"] = false },
            ["sort"] = new JsonArray(),
            ["results_limit"] = null,
            ["send_done_email"] = true,
            ["n_leads"] = _state.Count,
            ["n_leads_processed"] = _state.Processed,
            ["n_objects"] = _state.Count,
            ["n_objects_processed"] = _state.Processed,
            ["organization_id"] = Organization,
            ["created_by"] = User,
            ["updated_by"] = User,
            ["date_created"] = moment,
            ["date_updated"] = moment,
        };
        foreach (KeyValuePair<string, JsonNode?> member in body)
        {
            response[member.Key] = member.Value?.DeepClone();
        }

        return response;
    }

    private static CloseResponse Fail(ScriptStep step) =>
        step is ResponseStep response ? response.Response : throw ((LostStep)step).ToException();
}
