namespace CloseFluent;

/// <summary>Stops an action that was stored for another organization than the client's.</summary>
internal static class OrganizationCheck
{
    /// <summary>Ends where the client belongs to the organization that the action was stored for, if it was for one.</summary>
    /// <exception cref="CloseOrganizationMismatchException">
    /// It belongs to another one, or Close did not report exactly one.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    public static Task PassAsync(BulkAction action, ClientOrganization client, CancellationToken cancellationToken) =>
        action.Settings.OrganizationId is { } expected
            ? PassAsync(action, expected, client, cancellationToken)
            : Task.CompletedTask;

    private static async Task PassAsync(
        BulkAction action, OrganizationId expected, ClientOrganization client, CancellationToken cancellationToken)
    {
        IReadOnlyList<OrganizationId> reported = await client.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (reported.Count != 1 || reported[0] != expected)
        {
            throw new CloseOrganizationMismatchException(action, expected, reported);
        }
    }
}
