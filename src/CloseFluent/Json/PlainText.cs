using System.Runtime.CompilerServices;
using System.Text;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace CloseFluent;

/// <summary>
/// Texts of ASCII without controls, quotes and backslashes, which JSON holds as they are. Half of a request and of an answer
/// is such texts, so they are looked through sixteen bytes at a time.
/// </summary>
internal static class PlainText
{
    private const byte Quote = (byte)'"';
    private const byte Backslash = (byte)'\\';
    private const byte Delete = 0x7F;

    /// <summary>Returns the first place, from a place on, where what stands is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int End(ReadOnlySpan<byte> bytes, int at)
    {
#if NET
        while (Vector128.IsHardwareAccelerated && bytes.Length - at >= Vector128<byte>.Count)
        {
            uint odd = Odd(Vector128.Create(bytes.Slice(at, Vector128<byte>.Count)));
            if (odd != 0)
            {
                return at + BitOperations.TrailingZeroCount(odd);
            }

            at += Vector128<byte>.Count;
        }
#endif

        while ((uint)at < (uint)bytes.Length && IsPlain(bytes[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns a text that is known to be plain.</summary>
    public static string From(ReadOnlySpan<byte> plain) =>
#if NET
        Encoding.Latin1.GetString(plain);
#else
        Encoding.ASCII.GetString(plain.ToArray());
#endif

    private static bool IsPlain(byte b) => b is >= (byte)' ' and < Delete and not (Quote or Backslash);

#if NET
    // As signed numbers, bytes beyond ASCII are below the blank too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Odd(Vector128<byte> bytes) => (
        Vector128.Equals(bytes, Vector128.Create(Quote))
        | Vector128.Equals(bytes, Vector128.Create(Backslash))
        | Vector128.Equals(bytes, Vector128.Create(Delete))
        | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();
#endif
}
