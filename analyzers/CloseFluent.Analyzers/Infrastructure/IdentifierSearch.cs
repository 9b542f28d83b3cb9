using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds whole words of a set in the text of a file, in one pass and without allocating for those that are none. What it finds
/// is kept as long as the file's tree lives, so that after a key stroke one file is read. Words that a wider search has found
/// are taken from there.
/// </summary>
/// <remarks>A word after <c>new</c> and a blank is only searched for as the creation of a type.</remarks>
internal sealed class IdentifierSearch
{
    /// <summary>What a word begins with that is looked for where a type is created.</summary>
    public const string New = "new ";
    private const int Letters = 128;
    private const int Longest = 63;
    private const int MaxRecent = 64;
    private const int MaxSearched = 16;

    private static readonly bool[] s_isPart =
        [.. Enumerable.Range(0, Letters).Select(c => (char)c is '_' or (>= '0' and <= '9') || char.IsLetter((char)c))];

    private static readonly List<IdentifierSearch> s_recent = [];

    private readonly HashSet<string> _all;
    private readonly IdentifierSearch? _wider;
    private readonly bool _areNames;
    private readonly HashSet<string> _own;
    private readonly string[] _names;

    // Which lengths the words have that begin with a letter, one bit each: few words of a text get beyond this look.
    private readonly ulong[] _lengths = new ulong[Letters];
    private readonly string[]?[]?[] _words = new string[]?[]?[Letters];
    private readonly ConditionalWeakTable<SyntaxTree, IdentifierPositions> _positions = new();

    private IdentifierSearch(HashSet<string> all, IdentifierSearch? wider, bool areNames)
    {
        _all = all;
        _wider = wider;
        _areNames = areNames;
        _own = wider is null ? all : [.. all.Where(word => !wider.Contains(word))];
        _names = [.. _own.Where(word => !IsCreation(word))];
        foreach (IGrouping<(int, int), string> candidates in _names.GroupBy(word => (word[0] % Letters, LengthOf(word.Length))))
        {
            (int first, int length) = candidates.Key;
            _lengths[first] |= 1UL << length;
            (_words[first] ??= new string[]?[Longest + 1])[length] = candidates.ToArray();
        }
    }

    /// <summary>The search for some words: of the same words the same one, whichever compilation asks.</summary>
    /// <param name="words">The words.</param>
    /// <param name="wider">A search that finds some of them, among others.</param>
    /// <param name="areNames">Whether they are names of code, and not what is all of a text.</param>
    public static IdentifierSearch From(IEnumerable<string> words, IdentifierSearch? wider = null, bool areNames = false)
    {
        HashSet<string> all = [.. words.Where(word => word.Length > 0)];
        lock (s_recent)
        {
            IdentifierSearch search = s_recent.Find(
                other => other._wider == wider && other._areNames == areNames && other._all.SetEquals(all))
                ?? new IdentifierSearch(all, wider, areNames);
            s_recent.Remove(search);
            s_recent.Add(search);
            if (s_recent.Count > MaxRecent)
            {
                s_recent.RemoveAt(0);
            }

            return search;
        }
    }

    /// <summary>Determines whether a word is one of the set.</summary>
    public bool Contains(string word) => _all.Contains(word);

    /// <summary>Determines whether a word is in a part of a file elsewhere than in one place.</summary>
    public static bool IsElsewhere(SyntaxTree tree, string word, TextSpan part, TextSpan place)
    {
        string text = tree.GetText().ToString();
        for (int at = Next(part.Start); at >= 0; at = Next(at + word.Length))
        {
            if (at != place.Start && !IsPartAt(at - 1) && !IsPartAt(at + word.Length))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => text.IndexOf(word, from, part.End - from, StringComparison.Ordinal);

        bool IsPartAt(int index) => index >= 0 && index < text.Length && IsIdentifierPart(text[index]);
    }

    public IdentifierPositions FindPositions(SyntaxTree tree) => _positions.GetValue(tree, Find);

    private IdentifierPositions Find(SyntaxTree tree)
    {
        string text = _own.Count > 0 || _areNames ? tree.GetText().ToString() : "";
        IdentifierPositions own = _own.Count == 0 ? IdentifierPositions.None : Find(text);
        IdentifierPositions all = _wider is null ? own : own.With(_wider.FindPositions(tree).Of(_all));
        return _areNames ? all.Without((start, word) => IsWholeText(text, start, start + word.Length)) : all;
    }

    // No name of code has a quotation mark on either side.
    private static bool IsWholeText(string text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] == '"' && text[end] == '"';

    // A few words are searched for one by one, which the platform does many letters at a time.
    private bool IsInText(string text)
    {
        if (_own.Count > MaxSearched || _names.Length < _own.Count)
        {
            return true;
        }

        foreach (string word in _names)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private IdentifierPositions Find(string text)
    {
        if (!IsInText(text))
        {
            return IdentifierPositions.None;
        }

        List<int> starts = [];
        List<string> words = [];
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            while (i < text.Length && IsIdentifierPart(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                Add(start, i - start);
            }

            i++;
        }

        return starts.Count == 0 ? IdentifierPositions.None : new IdentifierPositions([.. starts], [.. words]);

        void Add(int start, int length)
        {
            if (FindName(text, start, length) is { } name)
            {
                starts.Add(start);
                words.Add(name);
            }

            if (IsCreated(text, start) && New + text.Substring(start, length) is var creation && _own.Contains(creation))
            {
                starts.Add(start);
                words.Add(creation);
            }
        }
    }

    private string? FindName(string text, int start, int length)
    {
        int first = text[start] % Letters;
        int index = LengthOf(length);
        if ((_lengths[first] & (1UL << index)) != 0)
        {
            foreach (string word in _words[first]![index]!)
            {
                if (word.Length == length && string.CompareOrdinal(text, start, word, 0, length) == 0)
                {
                    return word;
                }
            }
        }

        return null;
    }

    // Most words are told from a creation by the letter before their blank.
    private static bool IsCreated(string text, int start) => start >= New.Length
        && text[start - 2] == 'w' && string.CompareOrdinal(text, start - New.Length, New, 0, New.Length) == 0;

    private static int LengthOf(int length) => Math.Min(length, Longest);

    private static bool IsCreation(string word) => word.StartsWith(New, StringComparison.Ordinal);

    private static bool IsIdentifierPart(char c) => c < Letters ? s_isPart[c] : char.IsLetterOrDigit(c);
}
