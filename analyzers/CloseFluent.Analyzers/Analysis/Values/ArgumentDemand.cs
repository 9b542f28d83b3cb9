namespace CloseFluent.Analyzers;

/// <summary>What the library says of a parameter or property: its kind, and for numbers and durations their range.</summary>
/// <param name="Kind">The name of the kind.</param>
/// <param name="Least">The least number that is allowed, or the least ticks.</param>
/// <param name="Most">The greatest number that is allowed, or the most ticks.</param>
internal sealed record ArgumentDemand(string Kind, long Least, long Most);
