using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>Hexadecimal digits, and a comparison that takes the same time whatever differs.</summary>
internal static class Hexadecimal
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Returns two small digits for each byte.</summary>
    public static string Encode(byte[] bytes)
    {
        char[] digits = new char[bytes.Length * 2];
        for (int index = 0; index < bytes.Length; index++)
        {
            digits[index * 2] = Digits[bytes[index] >> 4];
            digits[(index * 2) + 1] = Digits[bytes[index] & 15];
        }

        return new string(digits);
    }

    /// <summary>Returns the bytes, or null where the text is not all hexadecimal digits, two for each byte.</summary>
    public static byte[]? Decode(string text)
    {
        if (text.Length % 2 != 0)
        {
            return null;
        }

        byte[] bytes = new byte[text.Length / 2];
        for (int index = 0; index < bytes.Length; index++)
        {
            int high = Digit(text[index * 2]);
            int low = Digit(text[(index * 2) + 1]);
            if (high < 0 || low < 0)
            {
                return null;
            }

            bytes[index] = (byte)((high << 4) | low);
        }

        return bytes;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public static bool SameInConstantTime(byte[] left, byte[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        int difference = 0;
        for (int index = 0; index < left.Length; index++)
        {
            difference |= left[index] ^ right[index];
        }

        return difference == 0;
    }

    private static int Digit(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
