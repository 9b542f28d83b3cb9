namespace CloseFluent;

/// <summary>Of many names those that a person may have meant, the nearest first.</summary>
internal static class NearestNames
{
    private const int Shown = 5;
    private const int Compared = 100;

    public static IReadOnlyList<T> Of<T>(IReadOnlyCollection<T> items, string wanted, Func<T, string> nameOf)
    {
        string key = Folded(wanted);
        return [.. items.OrderBy(item => Distance(Folded(nameOf(item)), key)).Take(Shown)];
    }

    private static string Folded(string name)
    {
        string key = NameKey.From(name).ToUpperInvariant();
        return key.Length <= Compared ? key : key.Substring(0, Compared);
    }

    // One that contains the other is near, however much longer it is; else it is how many characters must be changed.
    private static int Distance(string name, string wanted) =>
        name.Length > 0 && wanted.Length > 0 && (name.Contains(wanted) || wanted.Contains(name)) ? 0 : Edits(name, wanted);

    private static int Edits(string from, string to)
    {
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        for (int row = 1; row <= from.Length; row++)
        {
            int[] current = new int[above.Length];
            current[0] = row;
            for (int column = 1; column <= to.Length; column++)
            {
                int replaced = above[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(above[column], current[column - 1]) + 1);
            }

            above = current;
        }

        return above[to.Length];
    }
}
