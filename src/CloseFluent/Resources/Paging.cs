using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads a list page by page. It advances by what it received; what arrives at the front meanwhile pushes items onto the
/// next page, so those that were seen lately are passed over.
/// </summary>
internal static class Paging
{
    private const int PageSize = 100;

    public static async IAsyncEnumerable<T> ReadAllAsync<T>(
        RequestPipeline requester,
        string path,
        string filter,
        Func<JsonElement, T> readItem,
        Func<T, string> identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ListProgress progress = new(path);
        int skip = 0;
        while (true)
        {
            string query = string.Format(CultureInfo.InvariantCulture, "?_skip={0}&_limit={1}", skip, PageSize)
                + (filter.Length > 0 ? "&" + filter : string.Empty);
            Page<T> page = await requester
                .SendAsync(
                    new CloseRequest(HttpMethod.Get, path + query) { GroupPath = path },
                    page => PageReader.Read(page, readItem),
                    cancellationToken)
                .ConfigureAwait(false);
            foreach (T item in page.Items)
            {
                if (progress.Add(identify(item)))
                {
                    yield return item;
                }
            }

            if (!page.HasMore)
            {
                break;
            }

            progress.RequireMore(isNewPlace: page.Items.Count > 0);
            skip += page.Items.Count;
        }
    }
}
