namespace CloseFluent.Sandbox;

/// <summary>
/// A running bulk action. It knows when its next step is due and takes it when asked to, so that its status follows from the
/// time alone.
/// </summary>
internal sealed class BulkActionRun(
    string id,
    SandboxBulkActionKind kind,
    BulkActionRequest request,
    DateTimeOffset created,
    BulkActionPace pace,
    Func<DateTimeOffset, IReadOnlyList<CloseObject>> match)
{
    private static readonly TimeSpan s_maxPause = TimeSpan.FromDays(7);

    private IReadOnlyList<CloseObject>? _objects;
    private string _statusBeforePause = BulkActionStatuses.Created;
    private TimeSpan _left;

    public string Id { get; } = id;

    public SandboxBulkActionKind Kind { get; } = kind;

    public BulkActionRequest Request { get; } = request;

    public string Status { get; private set; } = BulkActionStatuses.Created;

    public DateTimeOffset DateCreated { get; } = created;

    public DateTimeOffset DateUpdated { get; private set; } = created;

    /// <summary>How many objects matched; null until they are counted.</summary>
    public int? Objects => _objects?.Count;

    public int Processed { get; private set; }

    public DateTimeOffset? NextStep { get; private set; } = created + pace.HalfUntilCounted;

    public void Step()
    {
        DateTimeOffset moment = NextStep!.Value;
        DateUpdated = moment;
        switch (Status)
        {
            case BulkActionStatuses.Created:
                Status = BulkActionStatuses.Loading;
                NextStep = moment + (pace.UntilCounted - pace.HalfUntilCounted);
                break;
            case BulkActionStatuses.Loading:
                _objects = match(moment);
                Status = BulkActionStatuses.Processing;
                Continue(moment);
                break;
            case BulkActionStatuses.Resuming:
                Status = _statusBeforePause;
                NextStep = moment + _left;
                break;
            default:
                Process(_objects![Processed], moment);
                Processed++;
                Continue(moment);
                break;
        }
    }

    /// <summary>Null if the action is paused now, else why it cannot be.</summary>
    public string? Pause(DateTimeOffset now)
    {
        if (Status == BulkActionStatuses.Done)
        {
            return "A bulk action that is done cannot be paused.";
        }

        if (Status == BulkActionStatuses.Paused)
        {
            return null;
        }

        // One that is still resuming keeps what was left when it was paused.
        if (Status != BulkActionStatuses.Resuming)
        {
            _statusBeforePause = Status;
            _left = NextStep!.Value - now;
        }

        NextStep = null;
        Status = BulkActionStatuses.Paused;
        DateUpdated = now;
        return null;
    }

    /// <summary>Null if the action is resuming now, else why it cannot.</summary>
    public string? Resume(DateTimeOffset now)
    {
        if (Status == BulkActionStatuses.Resuming)
        {
            return null;
        }

        if (Status != BulkActionStatuses.Paused)
        {
            return "Only a paused bulk action can be resumed.";
        }

        if (now - DateUpdated > s_maxPause)
        {
            return "A bulk action that has been paused for more than 7 days cannot be resumed.";
        }

        Status = BulkActionStatuses.Resuming;
        NextStep = now + pace.HalfUntilCounted;
        DateUpdated = now;
        return null;
    }

    // What another action has deleted meanwhile is worked through, and nothing is left to do.
    private void Process(CloseObject match, DateTimeOffset moment)
    {
        if (!match.IsDeleted)
        {
            Request.Work.Process(Id, match, moment);
        }
    }

    private void Continue(DateTimeOffset moment)
    {
        if (Processed < _objects!.Count)
        {
            NextStep = moment + pace.PerObject;
            return;
        }

        Status = BulkActionStatuses.Done;
        NextStep = null;
    }
}
