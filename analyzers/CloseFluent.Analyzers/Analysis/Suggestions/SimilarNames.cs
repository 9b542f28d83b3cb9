using System.Collections.Concurrent;

namespace CloseFluent.Analyzers;

/// <summary>
/// Which names of a program are so like one of the library's that it is worth a look at what is before them. A name is compared
/// once, whichever compilation it is in.
/// </summary>
internal sealed class SimilarNames(IReadOnlyCollection<string> names)
{
    // An editor lives for days, and knows a new name with each letter that is typed.
    private const int MaxKept = 20_000;

    private readonly ConcurrentDictionary<string, bool> _compared = new();

    /// <summary>Determines whether a name is like one of the library's, or negates what it says.</summary>
    /// <param name="name">The name that is written.</param>
    /// <param name="known">The library, which says under which other names people look for its members.</param>
    public bool Contains(string name, KnownSymbols known)
    {
        if (_compared.TryGetValue(name, out bool isSimilar))
        {
            return isSimilar;
        }

        if (_compared.Count >= MaxKept)
        {
            _compared.Clear();
        }

        return _compared[name] = NameSuggestions.IsAnySimilar(name, names)
            || known.Effects.IsAlsoCalled(name)
            || NegatedNames.Is(name);
    }
}
