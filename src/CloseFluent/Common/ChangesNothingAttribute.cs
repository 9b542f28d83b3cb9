using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// Marks values that never change, so that a call which gives one is lost where its result is dropped; or a method that
/// only returns a verdict. Tools (the analyzers) speak where such a result goes nowhere.
/// </summary>
/// <param name="gives">What it is, as a sentence names it: <c>selection</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangesNothingAttribute(string gives) : Attribute
{
    /// <summary>What it is, as a sentence names it.</summary>
    public string Gives { get; } = gives;
}
