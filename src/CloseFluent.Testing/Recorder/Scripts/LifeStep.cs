namespace CloseFluent.Testing.Recording;

/// <summary>One thing that happens to an action: what the next call about it meets.</summary>
internal abstract record LifeStep;
