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
        string cursor = string.Empty;
        while (true)
        {
            EventPage page = await requester
                .SendAsync(
                    new CloseRequest(HttpMethod.Get, $"{Path}?{filter}&_limit=50{cursor}") { GroupPath = Path },
                    EventPage.Read,
                    cancellationToken)
                .ConfigureAwait(false);
            foreach (CloseEvent item in page.Events.Where(item => progress.Add(item.Id)))
            {
                yield return item;
            }

            if (string.IsNullOrEmpty(page.Next))
            {
                break;
            }

            progress.RequireMore(isNewPlace: cursors.Add(page.Next!));
            cursor = "&_cursor=" + Uri.EscapeDataString(page.Next!);
        }
    }
}
