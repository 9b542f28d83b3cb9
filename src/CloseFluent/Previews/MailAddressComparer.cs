using System.Globalization;
using System.Text;

namespace CloseFluent;

/// <summary>
/// Compares addresses as the mailboxes that they lead to: without regard to case and to blanks around them, whether an accent
/// is a character of its own, and whether the name of the host is written in its letters or encoded.
/// </summary>
internal sealed class MailAddressComparer : IEqualityComparer<string>
{
    private static readonly IdnMapping s_hosts = new();

    private MailAddressComparer()
    {
    }

    public static MailAddressComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) =>
        x is null || y is null ? x == y : StringComparer.OrdinalIgnoreCase.Equals(KeyOf(x), KeyOf(y));

    public int GetHashCode(string obj) => StringComparer.OrdinalIgnoreCase.GetHashCode(KeyOf(obj));

    private static string KeyOf(string address)
    {
        string trimmed = address.Trim();
        if (IsAscii(trimmed))
        {
            return trimmed;
        }

        try
        {
            string composed = trimmed.Normalize(NormalizationForm.FormC);
            int at = composed.LastIndexOf('@');
            return at < 0 ? composed : composed.Substring(0, at + 1) + s_hosts.GetAscii(composed.Substring(at + 1));
        }
        catch (ArgumentException)
        {
            // What is no text or no host is compared as it is written.
            return trimmed;
        }
    }

    private static bool IsAscii(string text)
    {
        foreach (char character in text)
        {
            if (character > '\u007F')
            {
                return false;
            }
        }

        return true;
    }
}
