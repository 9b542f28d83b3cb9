namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>How a list of bulk actions says something else than is so.</summary>
internal enum ListLie
{
    Empty,
    OldestFirst,
    OldestFirstAndCut,
    Stale,
    MoreForEver,
    MemberLeftOut,
    MemberNull,
    DatesApart,
    DatesSkewed,
}
