namespace CloseFluent.Testing;

/// <summary>
/// The code under test called Close in a way that has no script. It is not a <see cref="CloseException"/>, so that code
/// which handles those does not swallow it; code that catches everything does, and then <see cref="CloseRecorder.Sent"/>
/// shows the call.
/// </summary>
public sealed class UnscriptedCallException : Exception
{
    internal UnscriptedCallException(string call, string remedy)
        : base($"The recorder has no response for this call:\n\n{call}\n\n{remedy}") =>
        Call = call;

    /// <summary>What was sent: method, path and body.</summary>
    public string Call { get; }
}
