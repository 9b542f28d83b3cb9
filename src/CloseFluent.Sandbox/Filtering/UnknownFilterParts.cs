namespace CloseFluent.Sandbox;

/// <summary>
/// Decides what becomes of a word in a filter that the sandbox does not know: a type of node, a field, a kind of object, a
/// mode. Close may know it. So what it says of an object is unknown, negated or not, and an object is selected only where
/// the rest of the filter decides without it; the word is noted. A strict sandbox refuses it.
/// </summary>
internal sealed class UnknownFilterParts(bool isStrict)
{
    private readonly List<string> _met = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>What was met, each once, oldest first.</summary>
    public IReadOnlyList<string> Met => [.. _met];

    /// <summary>Returns what replaces the unknown part, or null where it is refused.</summary>
    public T? Or<T>(FieldErrors errors, string member, string message, T unknown)
        where T : class
    {
        if (isStrict)
        {
            errors.Add(member, message);
            return null;
        }

        Note(message);
        return unknown;
    }

    /// <summary>Returns what replaces a part whose words do not fit together, or null where it is refused.</summary>
    public T? Or<T>(FieldErrors errors, string message, T unknown)
        where T : class
    {
        if (isStrict)
        {
            errors.Add(message);
            return null;
        }

        Note(message);
        return unknown;
    }

    private void Note(string message)
    {
        if (_seen.Add(message))
        {
            _met.Add(message);
        }
    }
}
