using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>What one bulk action does to the objects that it matches.</summary>
internal interface IBulkActionWork
{
    /// <summary>Carries it out for one matched lead or contact.</summary>
    void Process(string bulkActionId, CloseObject match, DateTimeOffset moment);

    /// <summary>Adds the members of its own to a response.</summary>
    void AddTo(JsonObject response);
}
