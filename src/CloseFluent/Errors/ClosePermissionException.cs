namespace CloseFluent;

/// <summary>The user whose credential is used may not do this. Status 403.</summary>
public sealed class ClosePermissionException : CloseApiException
{
    internal ClosePermissionException(ErrorResponse response)
        : base(response, "Use the credential of a user whose role allows it, or let an administrator widen the role.")
    {
    }
}
