using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>Reads Close's event log by its cursor, newest first.</summary>
internal sealed class EventLog(RequestPipeline requester)
{
    private const string Path = "/event/";

    /// <summary>
    /// Close takes certain sets of filters only: an object's type and id, or a request alone, and a few more.
    /// </summary>
    public async IAsyncEnumerable<CloseEvent> ReadAsync(
        string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ListProgress progress = new(Path);
        HashSet<string> cursors = new(StringComparer.Ordinal);
        string place = string.Empty;
        while (true)
        {
            EventPage page = await requester
                .SendAsync(
                    new CloseRequest(HttpMethod.Get, $"{Path}?{filter}&_limit=50{place}") { GroupPath = Path },
                    EventPage.Read,
                    cancellationToken)
                .ConfigureAwait(false);
            foreach (CloseEvent told in page.Events.Where(told => progress.Add(told.Id)))
            {
                yield return told;
            }

            if (string.IsNullOrEmpty(page.Next))
            {
                break;
            }

            progress.RequireMore(isNewPlace: cursors.Add(page.Next!));
            place = "&_cursor=" + Uri.EscapeDataString(page.Next!);
        }
    }
}
