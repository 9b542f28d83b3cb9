namespace CloseFluent;

/// <summary>
/// JSON of an answer that is kept as it came. As bytes it takes half the memory, and few ever ask for its text, so that is made
/// when it is first asked for. The field that holds it must not be readonly: the text replaces the bytes.
/// </summary>
internal struct RawJson
{
    // The text, or its bytes as long as they are plain and nobody has asked. One field, so that threads see one or the other.
    private object? _json;

    public RawJson(string text) => _json = text;

    public RawJson(ReadOnlySpan<byte> plain) => _json = plain.ToArray();

    /// <summary>The JSON; empty where there is none.</summary>
    public string Text
    {
        get
        {
            object? json = _json;
            if (json is not byte[] plain)
            {
                return (string?)json ?? string.Empty;
            }

            string text = PlainText.From(plain);
            _json = text;
            return text;
        }
    }
}
