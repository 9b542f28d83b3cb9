using System.Net;
using System.Text;

namespace CloseFluent;

/// <summary>What an HTTP status is called, for responses that say nothing else.</summary>
internal static class StatusDescription
{
    /// <summary>Gets the name of a status, for example <c>Bad Gateway</c>; null where the platform knows none.</summary>
    public static string? Find(int status)
    {
        string name = ((HttpStatusCode)status).ToString();
        if (!char.IsLetter(name[0]))
        {
            return null;
        }

        StringBuilder words = new();
        foreach (char c in name)
        {
            // "OK" and the like are one word.
            words.Append(words.Length > 0 && char.IsUpper(c) && !char.IsUpper(words[words.Length - 1]) ? " " : "").Append(c);
        }

        return words.ToString();
    }
}
