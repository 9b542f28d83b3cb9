namespace CloseFluent;

/// <summary>A reason against sending an action, found by looking at its sequence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">The same in words, with the remedy.</param>
public sealed record SequenceProblem(SequenceProblemKind Kind, string Message)
{
    /// <summary>Returns the words.</summary>
    public override string ToString() => Message;
}
