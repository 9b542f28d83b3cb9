using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks the setting that says what steps of one kind need, for example who calls. Tools (the analyzers) ask for it where a
/// sequence has such steps.
/// </summary>
/// <param name="stepType">Close's word for the kind of steps.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SettlesStepAttribute(string stepType) : Attribute
{
    /// <summary>Gets Close's word for the kind of steps.</summary>
    public string StepType { get; } = stepType;
}
