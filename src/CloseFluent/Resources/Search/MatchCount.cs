namespace CloseFluent;

/// <summary>How many objects a selection matches.</summary>
/// <param name="Total">All that match.</param>
/// <param name="Limited">Those that a bulk action would take: never more than the limit of the selection.</param>
public sealed record MatchCount([property: AlsoCalled("Count", "Number", "Size", "Value")] int Total, int Limited);
