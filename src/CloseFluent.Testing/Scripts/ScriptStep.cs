namespace CloseFluent.Testing;

/// <summary>One step of a script: what happens to the next call about an action, or to the next read.</summary>
internal abstract record ScriptStep
{
    /// <summary>Gets the step in a few words.</summary>
    public abstract string Description { get; }
}
