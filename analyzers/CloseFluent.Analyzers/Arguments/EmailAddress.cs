namespace CloseFluent.Analyzers;

/// <summary>What can be an e-mail address, as the library itself sees it.</summary>
internal static class EmailAddress
{
    public static bool IsAddress(string text)
    {
        int at = text.LastIndexOf('@');
        return at is > 0 and <= 64 && text.Length <= 254 && IsLocalPart(text.Substring(0, at)) && IsDomain(text.Substring(at + 1));
    }

    private static bool IsLocalPart(string local) =>
        !local.StartsWith(".", StringComparison.Ordinal) && !local.EndsWith(".", StringComparison.Ordinal) && !local.Contains("..")
        && !local.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "\"(),:;<>@[\\]".IndexOf(c) >= 0);

    private static bool IsDomain(string domain) => domain.Split('.') is { Length: >= 2 } labels
        && labels.All(label => label.Length is > 0 and <= 63
            && label[0] != '-'
            && label[label.Length - 1] != '-'
            && label.All(c => char.IsLetterOrDigit(c) || c == '-'));
}
