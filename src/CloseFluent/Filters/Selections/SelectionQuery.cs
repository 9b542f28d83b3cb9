using System.Text.Json;

namespace CloseFluent;

/// <summary>Which objects a selection matches, before order and limit.</summary>
internal abstract class SelectionQuery
{
    /// <summary>About how many bytes a large query takes; 0 where it is small or unknown.</summary>
    public virtual int EstimatedSize => 0;

    /// <summary>Writes the member for it: <c>s_query</c> or <c>query</c>.</summary>
    public abstract void WriteMember(Utf8JsonWriter writer);
}
