namespace CloseFluent;

/// <summary>
/// Follows a list from page to page and ends where it does not get on: a server that always says that there is more would be
/// read for ever. Of the items only the ids of the last few pages are kept, so a list takes no more memory the longer it is.
/// </summary>
internal sealed class ListProgress(string path)
{
    /// <summary>Many times what Close keeps of anything that is listed here.</summary>
    public const int MaxPages = 10_000;

    /// <summary>
    /// How many pages in a row may bring nothing new. What arrives at the front of a list while it is read pushes pages back
    /// that were read before, and no more arrives meanwhile than these hold.
    /// </summary>
    public const int MaxIdlePages = 5;

    private readonly RecentIdSet _seen = new(500);
    private List<string> _page = [];
    private List<string> _previous = [];
    private bool _isNew;
    private int _idlePages;
    private int _pages;

    /// <summary>Takes one item of the page, and says whether it is new.</summary>
    public bool Add(string id)
    {
        _page.Add(id);
        bool added = _seen.Add(id);
        _isNew |= added;
        return added;
    }

    /// <summary>Ends a page behind which there is more, and requires that the list gets on.</summary>
    /// <param name="isNewPlace">Whether the next page is asked for at a place where none was asked for before.</param>
    /// <exception cref="CloseInvalidResponseException">The list leads nowhere.</exception>
    public void RequireMore(bool isNewPlace)
    {
        _pages++;
        _idlePages = _isNew ? 0 : _idlePages + 1;
        bool isRepeated = _page.Count > 0 && _page.SequenceEqual(_previous);
        (_previous, _page) = (_page, _previous);
        _page.Clear();
        _isNew = false;
        if (!isNewPlace)
        {
            throw Endless("has nowhere to go on but where it has been");
        }

        if (isRepeated)
        {
            throw Endless("gives the same page again");
        }

        if (_idlePages > MaxIdlePages)
        {
            throw Endless($"has brought nothing new for {_idlePages} pages");
        }

        if (_pages >= MaxPages)
        {
            throw Endless("has not come to an end by now");
        }
    }

    private CloseInvalidResponseException Endless(string fault) => new(
        $"The list {path} says behind page {_pages} that there is more, yet it {fault}, so it would be read for ever. What was "
        + "read so far is not all of it, and nothing is concluded from that. Read it again later; if this stays, something "
        + "between here and Close responds in its place, or Close changed how it pages.");
}
