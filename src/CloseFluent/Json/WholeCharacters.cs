using System.Text;

namespace CloseFluent;

/// <summary>
/// Replaces halves of surrogate pairs in a text by the replacement character. The platform's writer does so too, but as an
/// escape, so that the text would be other bytes once it was read back.
/// </summary>
internal static class WholeCharacters
{
    public static string In(string text) =>
        HasSurrogate(text) && LineBreaks.HasHalfCharacter(text) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

#if NET
    private static bool HasSurrogate(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
#else
    private static bool HasSurrogate(string text)
    {
        foreach (char c in text)
        {
            if (char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
#endif
}
