using System.Text.Json;

namespace CloseFluent;

/// <summary>Which objects a selection matches, before order and limit.</summary>
internal abstract class SelectionQuery
{
    /// <summary>Writes the member that says it: <c>s_query</c> or <c>query</c>.</summary>
    public abstract void WriteMember(Utf8JsonWriter writer);
}
