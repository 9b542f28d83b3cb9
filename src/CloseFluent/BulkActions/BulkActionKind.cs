using System.Text.Json;

namespace CloseFluent;

/// <summary>What the engine has to know of one of Close's bulk actions.</summary>
/// <param name="Path">The path that the action is posted to, with its slashes.</param>
/// <param name="IdPrefix">The prefix of its ids.</param>
/// <param name="Resource">The property of the client that has the actions of this kind.</param>
/// <param name="EventType">Close's name for the action in its event log.</param>
internal sealed record BulkActionKind(string Path, string IdPrefix, string Resource, string EventType)
{
    /// <summary>Creates an id of this kind from the text that Close wrote.</summary>
    public required Func<string, CloseId> CreateId { get; init; }

    /// <summary>
    /// Reads an action of this kind back from its body, of which the settings are read already; what it takes from the members
    /// is what the action writes.
    /// </summary>
    public required Func<StoredMembers, BulkActionSettings, BulkAction> ReadAction { get; init; }

    /// <summary>Gets whether such an action is never sent without a limit of matches.</summary>
    public bool NeedsMaxMatches { get; init; }

    /// <summary>Reads a bulk action of this kind from a JSON object; throws a JsonException if it has no id.</summary>
    public required Func<JsonElement, BulkActionState> Read { get; init; }

    /// <summary>Reads from an event what an action of this kind reached.</summary>
    public required RecipientReader ReadRecipient { get; init; }
}
