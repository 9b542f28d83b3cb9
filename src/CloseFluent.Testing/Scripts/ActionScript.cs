namespace CloseFluent.Testing;

/// <summary>
/// The script of one bulk action, step by step. Until Close has taken the action, each attempt to send it uses the next
/// step; from then on each read of it does, and a pause or a resume does where the next step is a failure. The last step
/// stays. An action whose script does not begin with <see cref="Created"/> is created when it is sent.
/// </summary>
public sealed class ActionScript
{
    private readonly List<ScriptStep> _steps = [];
    private int? _count;

    internal ActionScript()
    {
    }

    internal IReadOnlyList<ScriptStep> Steps => _steps;

    /// <summary>Close takes the action; its status is <c>created</c>.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Created() => Then(new StateStep(BulkActionStatus.Created));

    /// <summary>Close determines the matches: <c>loading</c>.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Loading() => Then(new StateStep(BulkActionStatus.Loading));

    /// <summary>Close processes the matches: <c>processing</c>.</summary>
    /// <param name="processed">How many objects are processed.</param>
    /// <param name="of">How many there are.</param>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Processing([ArgumentKind(ArgumentKind.Number, Least = 0)] int processed, int of)
    {
        if (processed < 0 || of < processed)
        {
            throw new ArgumentOutOfRangeException(
                nameof(processed), processed, $"Of {of} objects, 0 to {of} can be processed.");
        }

        _count = of;
        return Then(new StateStep(BulkActionStatus.Processing, of, processed));
    }

    /// <summary>The action is paused: <c>paused</c>. The following steps are used after it is resumed.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Paused() => Then(Counted(BulkActionStatus.Paused));

    /// <summary>The action succeeds, with as many objects as <see cref="Processing"/> had: <c>done</c>.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Done() => Then(new StateStep(BulkActionStatus.Done, _count ?? 0, _count ?? 0));

    /// <summary>The action succeeds: <c>done</c>.</summary>
    /// <param name="objects">How many objects it processed.</param>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Done(int objects) => Then(new StateStep(BulkActionStatus.Done, objects, objects));

    /// <summary>The action fails: <c>error</c>. Close does not say why.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Error() => Then(Counted(BulkActionStatus.Error));

    /// <summary>Close responds with 429: too many requests.</summary>
    /// <param name="wait">How long Close asks to wait.</param>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript RateLimited(TimeSpan wait) => Then(new ResponseStep(CloseJson.RateLimit(wait)));

    /// <summary>Close refuses the action with 400 and a field error.</summary>
    /// <param name="field">The field, for example <c>sequence_id</c>.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Refused(string field, string message) => Refused((field, message));

    /// <summary>Close refuses the action with 400 and field errors.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Refused(params (string Field, string Message)[] errors) =>
        Responded(400, CloseJson.FieldErrors(errors ?? throw new ArgumentNullException(nameof(errors))).ToJsonString());

    /// <summary>Close responds with any other error.</summary>
    /// <param name="status">The HTTP status, 300 to 599.</param>
    /// <param name="body">The body, of whatever kind.</param>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript Responded(
        [ArgumentKind(ArgumentKind.Number, Least = 300, Most = 599)] int status, string body = "") =>
        status is >= 300 and <= 599
        ? Then(new ResponseStep(new CloseResponse(status, CloseJson.Bytes(body))))
        : throw new ArgumentOutOfRangeException(
            nameof(status), status, "A failure has a status of 300 to 599; for a success add a status such as Created.");

    /// <summary>Close takes the action, but its response is lost: the outcome is unknown.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript ResponseLost() => Then(new LostStep(Arrived: true));

    /// <summary>The request is lost on its way: Close never sees it, and the outcome is unknown.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript RequestLost() => Then(new LostStep(Arrived: false));

    /// <summary>There is no connection, so the request is not sent.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ActionScript NotConnected() => Then(new LostStep(Arrived: false, RequestWasNotSent: true));

    private StateStep Counted(BulkActionStatus status) => new(
        status, _count, (_steps.OfType<StateStep>().LastOrDefault() ?? new StateStep(status)).Processed);

    private ActionScript Then(ScriptStep step)
    {
        _steps.Add(step);
        return this;
    }
}
