using System.Text;

namespace CloseFluent;

/// <summary>
/// Tells the members of an object apart. A bulk action has 24, and a list of actions thousands, so a name is compared only
/// with those of its own length.
/// </summary>
internal sealed class MemberNames
{
    private readonly byte[][] _names;
    private readonly int[][] _placesByLength;

    public MemberNames(params string[] names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _placesByLength = new int[_names.Max(name => name.Length) + 1][];
        for (int length = 0; length < _placesByLength.Length; length++)
        {
            _placesByLength[length] = [.. Enumerable.Range(0, _names.Length).Where(place => _names[place].Length == length)];
        }
    }

    /// <summary>Gives the place of a name, or -1 where it is none of these.</summary>
    public int Find(ReadOnlySpan<byte> name)
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
