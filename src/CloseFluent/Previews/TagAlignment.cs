using System.Text.RegularExpressions;

namespace CloseFluent;

/// <summary>
/// Lays a rendered text beside its template: what is between the same words in both is what the tags became.
/// </summary>
internal sealed class TagAlignment
{
    private static readonly Regex s_tag = new(@"\{\{[^{}]*\}\}", RegexOptions.CultureInvariant);

    // What is before, between and behind the tags: one more than there are groups of tags that follow each other directly.
    private readonly List<string> _words = [];
    private readonly List<string> _tags = [];

    public TagAlignment(string template)
    {
        int end = 0;
        foreach (Match tag in s_tag.Matches(template))
        {
            Add(template.Substring(end, tag.Index - end), tag.Value);
            end = tag.Index + tag.Length;
        }

        _words.Add(template.Substring(end));
    }

    /// <summary>
    /// Finds the tags that became nothing, each with its place; null where the text is not that of the template.
    /// </summary>
    /// <param name="rendered">The rendered text.</param>
    /// <param name="isBlank">Determines whether what a tag became is nothing for whoever reads it.</param>
    public IReadOnlyList<(string Tag, int Position)>? FindEmpty(string rendered, Func<string, bool> isBlank)
    {
        List<(string, int)> empty = [];
        int from = rendered.IndexOf(_words[0], StringComparison.Ordinal);
        if (from < 0)
        {
            return null;
        }

        from += _words[0].Length;
        for (int index = 0; index < _tags.Count; index++)
        {
            int to = EndOfTag(rendered, from, index);
            if (to < 0)
            {
                return null;
            }

            if (isBlank(rendered.Substring(from, to - from)))
            {
                empty.Add((_tags[index], from));
            }

            from = to + _words[index + 1].Length;
        }

        return empty;
    }

    private int EndOfTag(string rendered, int from, int index)
    {
        string next = _words[index + 1];
        bool isLast = index == _tags.Count - 1;
        return isLast && next.Length == 0 ? rendered.Length : rendered.IndexOf(next, from, StringComparison.Ordinal);
    }

    private void Add(string words, string tag)
    {
        if (words.Length == 0 && _tags.Count > 0)
        {
            _tags[_tags.Count - 1] += tag;
            return;
        }

        _words.Add(words);
        _tags.Add(tag);
    }
}
