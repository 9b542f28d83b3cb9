using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>Reads Close's event log by its cursor, newest first.</summary>
internal sealed class EventLog(Requester requester)
{
    private const string Path = "/event/";

    /// <summary>Close takes certain sets of filters only: an object's type and id, or a request alone, and a few more.</summary>
    public async IAsyncEnumerable<CloseEvent> ReadAsync(
        string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        string? cursor = null;
        do
        {
            string place = cursor is null ? string.Empty : "&_cursor=" + Uri.EscapeDataString(cursor);
            EventPage page = await requester
                .SendAsync(
                    new CloseRequest(HttpMethod.Get, $"{Path}?{filter}&_limit=50{place}") { GroupPath = Path },
                    EventPage.Read,
                    cancellationToken)
                .ConfigureAwait(false);
            int before = seen.Count;
            foreach (CloseEvent told in page.Events.Where(told => seen.Add(told.Id)))
            {
                yield return told;
            }

            // A cursor that leads to nothing new would lead round in a circle.
            cursor = seen.Count > before ? page.Next : null;
        }
        while (!string.IsNullOrEmpty(cursor));
    }
}
