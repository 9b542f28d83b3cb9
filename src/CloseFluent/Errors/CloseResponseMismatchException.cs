namespace CloseFluent;

/// <summary>
/// Close accepted a bulk action and returned one that does something else than was sent: another kind of action, or another
/// target. It was carried out; do not send it again, but look at <see cref="Response"/> and pause it if it does harm. One
/// that deletes is paused by the client at once: see <see cref="WasPaused"/>.
/// </summary>
public sealed class CloseResponseMismatchException : CloseException
{
    internal CloseResponseMismatchException(BulkAction action, BulkActionState response)
        : this(
            action,
            response,
            "It was carried out, so do not send it again: look at it with "
                + $"close.{action.Kind.Resource}.GetAsync(\"{response.ActionId}\"), and stop it with PauseAsync where it does harm.")
    {
    }

    private CloseResponseMismatchException(BulkAction action, BulkActionState response, string remedy)
        : base(
            $"Close accepted the action as {response.ActionId}, but says that this is {response.Summary}, and {action.Summary} was "
            + $"sent. {remedy}")
    {
        Action = action;
        Response = response;
    }

    /// <summary>Gets the action that was sent.</summary>
    public BulkAction Action { get; }

    /// <summary>Gets the bulk action that Close made of it, with its id.</summary>
    public BulkActionState Response { get; }

    /// <summary>
    /// Gets whether the client paused it at once; what it did until then stays done. Null if the client did not try to, which
    /// it does for deletes alone.
    /// </summary>
    public bool? WasPaused { get; private init; }

    /// <summary>Creates the same exception after an attempt to pause what Close accepted.</summary>
    /// <param name="fault">Why it could not be paused; null if it was.</param>
    internal CloseResponseMismatchException Paused(CloseException? fault) => new(
        Action,
        Response,
        fault is null
            ? $"It was paused at once; what it did until then stays done. Do not send it again: look at it with {Get}."
            : $"It is running, and pausing it failed: {LineBreaks.Sentence(fault.Message)} Pause it now with "
                + $"close.{Action.Kind.Resource}.PauseAsync(\"{Response.ActionId}\"), and do not send it again.")
    {
        WasPaused = fault is null,
    };

    private string Get => $"close.{Action.Kind.Resource}.GetAsync(\"{Response.ActionId}\")";
}
