namespace CloseFluent.Tool;

/// <summary>
/// The names of the members of one class. Two never differ by case alone, since in Visual Basic they would be one.
/// </summary>
internal sealed class MemberNames
{
    private static readonly string[] s_ofObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly string _singular;
    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _used;

    // Where the search for a free number goes on: thousands may be called alike.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public MemberNames(string singular, IEnumerable<string> reserved, IEnumerable<string> used)
    {
        _singular = singular;
        _reserved = new HashSet<string>(reserved.Concat(s_ofObject), StringComparer.OrdinalIgnoreCase);
        _used = new HashSet<string>(used, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Finds a name for what people call so, and takes it.</summary>
    /// <param name="name">The name that people gave it; it may be anything.</param>
    /// <param name="id">The id, for a name that has nothing to make one of.</param>
    public string Next(string name, string id)
    {
        string wanted = Identifier.From(name) ?? _singular + Identifier.TailOf(id);
        if (_reserved.Contains(wanted))
        {
            wanted += _singular;
        }

        string found = wanted;
        int number = _numbers.GetValueOrDefault(wanted, 1);
        while (_reserved.Contains(found) || !_used.Add(found))
        {
            found = FormattableString.Invariant($"{wanted}{++number}");
        }

        _numbers[wanted] = number;
        return found;
    }
}
