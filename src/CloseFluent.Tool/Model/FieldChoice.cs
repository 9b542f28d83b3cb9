namespace CloseFluent.Tool;

/// <summary>One of the choices of a custom field.</summary>
internal sealed record FieldChoice(string Value)
{
    public bool IsRemoved { get; init; }

    /// <summary>The name of its member; empty until it has one.</summary>
    public string Member { get; init; } = string.Empty;
}
