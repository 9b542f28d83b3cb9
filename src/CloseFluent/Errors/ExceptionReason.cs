namespace CloseFluent;

/// <summary>
/// Finds the reason of a fault. Platforms say "An error occurred while sending the request." and keep the sentence that
/// helps in an inner exception.
/// </summary>
internal static class ExceptionReason
{
    /// <summary>
    /// Gets the innermost reason as one line, at most about 200 characters long and without the credential.
    /// </summary>
    /// <param name="fault">The fault with its inner exceptions.</param>
    /// <param name="redact">Takes the credential out of a text, before the text is cut.</param>
    public static string From(Exception fault, Func<string, string> redact) => LineBreaks.Show(redact(Message(fault)).Trim());

    /// <summary>Gets the innermost reason of a fault that contains no credential.</summary>
    public static string From(Exception fault) => From(fault, text => text);

    // An outer message that quotes the innermost one says more, for example to which address there was no connection.
    private static string Message(Exception fault)
    {
        string reason = string.Empty;
        for (Exception? each = fault; each is not null; each = Inner(each))
        {
            reason = string.IsNullOrWhiteSpace(each.Message) ? reason : each.Message;
        }

        for (Exception? each = fault; each is not null && reason.Length > 0; each = Inner(each))
        {
            if (each is not AggregateException && each.Message.Contains(reason.Trim().TrimEnd('.')))
            {
                return each.Message;
            }
        }

        return fault.GetType().Name;
    }

    // The message of an aggregate is all of its inner messages, glued together.
    private static Exception? Inner(Exception fault) => fault is AggregateException { InnerExceptions: [{ } first, ..] }
        ? first
        : fault.InnerException;
}
