namespace CloseFluent;

/// <summary>
/// Names the prefix of the ids of a kind. Tools (the analyzers) read it from the id types; the id types pass the same
/// prefix to their base, which refuses an id whose prefix is known to belong to another kind.
/// </summary>
/// <param name="prefix">The prefix with its underscore, for example <c>seq_</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IdPrefixAttribute(string prefix) : Attribute
{
    /// <summary>The prefix with its underscore, for example <c>seq_</c>.</summary>
    public string Prefix { get; } = prefix;
}
