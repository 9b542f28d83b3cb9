namespace CloseFluent.Grammar;

/// <summary>Close's words for what a bulk sequence subscription does. Close may know more of them.</summary>
internal static class SequenceActionTypes
{
    public const string Subscribe = "subscribe";
    public const string Resume = "resume";
    public const string ResumeFinished = "resume_finished";
    public const string Pause = "pause";

    /// <summary>Named by Close without any description: it is read in responses and not sent.</summary>
    public const string Reassign = "reassign";
}
