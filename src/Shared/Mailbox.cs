using System.Text;

namespace CloseFluent.Grammar;

/// <summary>
/// A sender as one text, as mail programs write it: <c>ada@example.com</c> or <c>Ada Example &lt;ada@example.com&gt;</c>.
/// Assumption: Close reads a name with special characters in quotation marks, as they do.
/// </summary>
internal static class Mailbox
{
    // What ends a name, or begins a comment, where it is not in quotation marks.
    private const string Special = "()<>[]:;@\\,.\"";

    public static string Write(string name, string address)
    {
        if (!name.Any(c => Special.IndexOf(c) >= 0) && name.Trim().Length == name.Length)
        {
            return $"{name} <{address}>";
        }

        StringBuilder quoted = new("\"");
        foreach (char c in name)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\');
            }

            quoted.Append(c);
        }

        return quoted.Append("\" <").Append(address).Append('>').ToString();
    }

    /// <summary>Reads a name and an address; each is null where the text has none.</summary>
    public static (string? Name, string? Address) Read(string text)
    {
        string whole = text.Trim();
        int open = whole.LastIndexOf('<');
        if (open < 0)
        {
            return EmailAddress.IsAddress(whole) ? (null, whole) : (Unquote(whole), null);
        }

        string address = whole.Substring(open + 1).TrimEnd('>', ' ').Trim();
        return (Unquote(whole.Substring(0, open).Trim()), address.Length > 0 ? address : null);
    }

    private static string? Unquote(string name)
    {
        if (name.Length < 2 || name[0] != '"' || name[name.Length - 1] != '"')
        {
            return name.Length > 0 ? name : null;
        }

        StringBuilder text = new();
        for (int index = 1; index < name.Length - 1; index++)
        {
            if (name[index] == '\\' && index < name.Length - 2)
            {
                index++;
            }

            text.Append(name[index]);
        }

        return text.ToString();
    }
}
