namespace CloseFluent.Testing;

/// <summary>One thing that was sent to Close: a bulk action, or a pause or resume of a running one.</summary>
public sealed class SentAction : IEquatable<SentAction>
{
    private readonly string _text;

    internal SentAction(BulkAction action)
    {
        Action = action;
        Method = HttpMethod.Post;
        Path = action.Path;
        Json = action.Json;
        Description = action.Description;
        _text = action.ToString();
    }

    internal SentAction(string sentence, string path, string json)
    {
        Method = HttpMethod.Put;
        Path = path;
        Json = json;
        Description = sentence;
        _text = $"{sentence}\n{Method} {path}\n{json}";
    }

    /// <summary>Gets the bulk action as a value; null for a pause or resume of a running one.</summary>
    public BulkAction? Action { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path below the base address.</summary>
    public string Path { get; }

    /// <summary>The body as canonical JSON.</summary>
    public string Json { get; }

    /// <summary>Gets what was sent, in one sentence on one line.</summary>
    public string Description { get; }

    /// <summary>Determines whether both have the same text.</summary>
    public bool Equals(SentAction? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SentAction);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>A sentence, method and path, and the JSON; for a bulk action the same as its own text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text;
}
