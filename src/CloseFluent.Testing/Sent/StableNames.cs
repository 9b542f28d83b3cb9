using System.Globalization;

namespace CloseFluent.Testing;

/// <summary>Names each value by its kind and a number, in the order in which they appear.</summary>
internal sealed class StableNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public string GetName(string kind, string value)
    {
        string key = kind + " " + value;
        if (!_names.TryGetValue(key, out string? name))
        {
            int number = _counts[kind] = (_counts.TryGetValue(kind, out int before) ? before : 0) + 1;
            name = _names[key] = kind + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
