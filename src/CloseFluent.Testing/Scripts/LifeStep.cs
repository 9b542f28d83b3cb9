namespace CloseFluent.Testing;

/// <summary>One thing that happens: what the next call about an action, or the next read, meets.</summary>
internal abstract record LifeStep
{
    /// <summary>The step as the script told it, in a few words.</summary>
    public abstract string Words { get; }
}
