namespace CloseFluent.Tool;

/// <summary>What the tool could not do, in one line for the person who called it.</summary>
internal sealed class ToolException(string message) : Exception(message)
{
    /// <summary>Gets the message on one line.</summary>
    public string Line =>
        string.Join(' ', Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
