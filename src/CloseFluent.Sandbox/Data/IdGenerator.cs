namespace CloseFluent.Sandbox;

/// <summary>Creates ids of Close's form, the same ones in the same order for the same seed.</summary>
internal sealed class IdGenerator(int seed)
{
    private const int LongLength = 43;
    private const int ShortLength = 22;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) + 1;

    /// <summary>An id of a resource with the long suffix, such as <c>lead_</c>.</summary>
    public string Long(string prefix) => prefix + Suffix(LongLength);

    /// <summary>An id of a resource with the short suffix, such as <c>sub_</c>.</summary>
    public string Short(string prefix) => prefix + Suffix(ShortLength);

    private string Suffix(int length)
    {
        char[] suffix = new char[length];
        for (int index = 0; index < length; index++)
        {
            suffix[index] = Alphabet[(int)(NextNumber() % (ulong)Alphabet.Length)];
        }

        return new string(suffix);
    }

    // SplitMix64: System.Random promises the same numbers on one runtime only.
    private ulong NextNumber()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
