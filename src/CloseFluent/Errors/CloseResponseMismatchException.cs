namespace CloseFluent;

/// <summary>
/// Close accepted a bulk action and returned one that does something else than was sent: another kind of action, or another
/// target. It was carried out; do not send it again, but look at <see cref="Response"/> and pause it if it does harm.
/// </summary>
public sealed class CloseResponseMismatchException : CloseException
{
    internal CloseResponseMismatchException(BulkAction action, BulkActionState response)
        : base(
            $"Close accepted the action as {response.ActionId}, but says that this is {response.Summary}, and {action.Summary} was "
            + "sent. It was carried out, so do not send it again: look at it with "
            + $"close.{action.Kind.Resource}.GetAsync(\"{response.ActionId}\"), and stop it with PauseAsync where it does harm.")
    {
        Action = action;
        Response = response;
    }

    /// <summary>Gets the action that was sent.</summary>
    public BulkAction Action { get; }

    /// <summary>Gets the bulk action that Close made of it, with its id.</summary>
    public BulkActionState Response { get; }
}
