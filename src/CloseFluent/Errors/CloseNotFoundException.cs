namespace CloseFluent;

/// <summary>There is no such object, or the user cannot see it. Status 404.</summary>
public sealed class CloseNotFoundException : CloseApiException
{
    internal CloseNotFoundException(ErrorResponse response)
        : base(response, "Check the ids and that they belong to the organization of the credential.")
    {
    }
}
