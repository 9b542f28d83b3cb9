namespace CloseFluent;

/// <summary>One page of a list.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore);
