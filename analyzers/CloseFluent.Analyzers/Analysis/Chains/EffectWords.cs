namespace CloseFluent.Analyzers;

/// <summary>
/// The names of the library's members that narrow, guard or widen what an action reaches. They are strings alone, so that they
/// can be kept for a version of the library.
/// </summary>
internal sealed class EffectWords
{
    /// <summary>The names of methods that restrain, with how; of several kinds the last of the enumeration.</summary>
    public Dictionary<string, Restraint> Restraining { get; } = [];

    /// <summary>The names of members that widen.</summary>
    public HashSet<string> Widening { get; } = [];

    /// <summary>The names under which people look for members.</summary>
    public HashSet<string> AlsoCalled { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the types whose values select the leads of an action.</summary>
    public HashSet<string> Selections { get; } = [];
}
