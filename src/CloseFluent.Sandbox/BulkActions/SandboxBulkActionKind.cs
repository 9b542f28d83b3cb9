namespace CloseFluent.Sandbox;

/// <summary>
/// One kind of bulk action: where its endpoints are, and what is its own about it. All else (queue, pace, statuses,
/// endpoints, events) is common to all kinds.
/// </summary>
/// <param name="Name">Its name in paths and event types, for example <c>sequence_subscription</c>.</param>
/// <param name="IdPrefix">What its ids begin with, for example <c>bulkseqsub_</c>.</param>
/// <param name="Reader">Reads the members of its own, and creates its work.</param>
/// <param name="Rules">What the strict mode checks in the body of a create.</param>
internal sealed record SandboxBulkActionKind(string Name, string IdPrefix, IBulkActionReader Reader, CreateRules Rules)
{
    private const string TypePrefix = "bulk_action.";

    /// <summary>The members of its own by which a list can be filtered.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>The path of its list, as in a route.</summary>
    public string Path => $"/bulk_action/{Name}/";

    /// <summary>The <c>object_type</c> of its events.</summary>
    public string ObjectType => TypePrefix + Name;

    /// <summary>Determines whether an event is about a bulk action, whatever its kind.</summary>
    public static bool IsBulkAction(string objectType) => objectType.StartsWith(TypePrefix, StringComparison.Ordinal);
}
