using System.Text;

namespace CloseFluent.Tests.Words;

/// <summary>Shows many texts in one snapshot, each under its name.</summary>
internal sealed class Gallery
{
    private readonly StringBuilder _text = new();

    public Gallery Add(string name, BulkSelection selection) => Add(name, selection.FullDescription);

    public Gallery Add(string name, string words)
    {
        _text.Append(_text.Length > 0 ? "\n\n" : string.Empty).Append("# ").Append(name).Append('\n').Append(words);
        return this;
    }

    public override string ToString() => _text.ToString();
}
