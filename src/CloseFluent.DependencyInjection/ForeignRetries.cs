namespace CloseFluent;

/// <summary>
/// Takes resilience handlers off that were put on all HttpClients. One of them would not send a create twice, since its body can
/// be read once; but it would hide a 429, after which a create may be repeated, behind that failure.
/// </summary>
internal static class ForeignRetries
{
    // Known by name, so that this package does not depend on theirs.
    private const string ResilienceHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    public static void TakeOff(IList<DelegatingHandler> handlers)
    {
        for (int place = handlers.Count - 1; place >= 0; place--)
        {
            if (handlers[place].GetType().FullName == ResilienceHandler)
            {
                handlers.RemoveAt(place);
            }
        }
    }
}
