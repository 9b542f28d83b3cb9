namespace CloseFluent;

/// <summary>What Close said about one field of a request.</summary>
/// <param name="Field">The field, nested ones by their path: <c>s_query.queries</c>, <c>calls_assigned_to[1]</c>.</param>
/// <param name="Message">What is wrong with it. Close words this in more than one way; never match on it.</param>
public sealed record CloseFieldError(string Field, string Message)
{
    /// <summary>Returns both, for example <c>sequence_id: This field is required.</c></summary>
    public override string ToString() => $"{Field}: {Message}";
}
