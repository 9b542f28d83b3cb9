namespace CloseFluent;

/// <summary>
/// Begins a bulk action. Each step of the chain returns the next; when nothing is missing any more, the chain can be sent.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions"/>.</remarks>
public static partial class Bulk;
