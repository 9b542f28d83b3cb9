using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Determines what an argument must be beyond its type. Tools (the analyzers) hold constants against it.
/// </summary>
/// <param name="kind">The demand.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArgumentKindAttribute(ArgumentKind kind) : Attribute
{
    /// <summary>The demand.</summary>
    public ArgumentKind Kind { get; } = kind;

    /// <summary>Gets or sets the least number that is allowed, or the least ticks.</summary>
    public long Least { get; set; } = long.MinValue;

    /// <summary>Gets or sets the greatest number that is allowed, or the most ticks.</summary>
    public long Most { get; set; } = long.MaxValue;
}
