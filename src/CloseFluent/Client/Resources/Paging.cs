using System.Globalization;
using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>
/// Reads a list page by page. It advances by what it received; what arrives at the front meanwhile pushes items onto the next
/// page, so those that were seen lately are passed over. Of the items only the ids of the last few pages are kept, so a list
/// takes no more memory the longer it is.
/// </summary>
internal static class Paging
{
    private const int PageSize = 100;

    // An item comes again only if more arrive between two requests than lie between it and the end of what was read; this is
    // more than arrive while a page is looked at.
    private const int Remembered = 5 * PageSize;

    public static async IAsyncEnumerable<T> ReadAllAsync<T>(
        Requester requester,
        string path,
        string filter,
        ReadItem<T> readItem,
        Func<T, string> identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RecentIds seen = new(Remembered);
        int skip = 0;
        Page<T> page;
        do
        {
            string query = string.Format(CultureInfo.InvariantCulture, "?_skip={0}&_limit={1}", skip, PageSize)
                + (filter.Length > 0 ? "&" + filter : string.Empty);
            page = await requester
                .SendAsync(
                    new CloseRequest(HttpMethod.Get, path + query) { GroupPath = path },
                    (ref reader) => PageReader.Read(ref reader, readItem),
                    cancellationToken)
                .ConfigureAwait(false);
            foreach (T item in page.Items)
            {
                if (seen.Add(identify(item)))
                {
                    yield return item;
                }
            }

            skip += page.Items.Count;
        }
        while (page.HasMore && page.Items.Count > 0);
    }
}
