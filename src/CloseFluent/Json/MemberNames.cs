using System.Text;

namespace CloseFluent;

/// <summary>
/// Tells the members of an object apart. A bulk action has 24, and a list of actions thousands. Answers come in one order, so a
/// name is compared first with the one that followed last time, and else only with those of its own length.
/// </summary>
internal sealed class MemberNames
{
    private readonly byte[][] _names;
    private readonly int[][] _placesByLength;

    // What followed each place, and what came first. A guess that is wrong, or stale on another thread, costs one comparison.
    private readonly int[] _following;

    public MemberNames(params string[] names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _following = new int[_names.Length + 1];
        _placesByLength = new int[_names.Max(name => name.Length) + 1][];
        for (int length = 0; length < _placesByLength.Length; length++)
        {
            _placesByLength[length] = [.. Enumerable.Range(0, _names.Length).Where(place => _names[place].Length == length)];
        }
    }

    /// <summary>Gives the place of a name, or -1 where it is none of these.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="before">The place of the name before it; -1 for none.</param>
    public int Find(ReadOnlySpan<byte> name, int before)
    {
        int guess = _following[before + 1];
        if (name.SequenceEqual(_names[guess]))
        {
            return guess;
        }

        int place = Find(name);
        if (place >= 0)
        {
            _following[before + 1] = place;
        }

        return place;
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        if (name.Length < _placesByLength.Length)
        {
            foreach (int place in _placesByLength[name.Length])
            {
                if (name.SequenceEqual(_names[place]))
                {
                    return place;
                }
            }
        }

        return -1;
    }
}
