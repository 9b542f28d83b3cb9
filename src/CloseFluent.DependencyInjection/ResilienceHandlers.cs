namespace CloseFluent;

/// <summary>
/// Removes resilience handlers that were added to all HttpClients. One of them would not send a create twice, since its body
/// can be read once; but it would hide a 429, after which a create may be retried, behind that failure.
/// </summary>
internal static class ResilienceHandlers
{
    // Known by name, so that this package does not depend on theirs.
    private const string ResilienceHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    public static void RemoveFrom(IList<DelegatingHandler> handlers)
    {
        for (int index = handlers.Count - 1; index >= 0; index--)
        {
            if (handlers[index].GetType().FullName == ResilienceHandler)
            {
                handlers.RemoveAt(index);
            }
        }
    }
}
