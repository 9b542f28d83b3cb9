using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CloseFluent;

/// <summary>
/// Takes secrets out of texts, in whatever form a server or a proxy echoes them: as they are, escaped as in JSON, HTML,
/// addresses or mails, as hexadecimal digits, and inside of Base64.
/// </summary>
internal sealed class Redaction
{
    /// <summary>What replaces a secret.</summary>
    public const string Replacement = "(credential)";

    // Fewer characters stand in many a text by chance.
    private const int ShortestCore = 8;

    private static readonly Dictionary<char, string> s_namesInHtml = new()
    {
        ['!'] = "excl", ['"'] = "quot", ['#'] = "num", ['$'] = "dollar", ['%'] = "percnt", ['&'] = "amp", ['\''] = "apos",
        ['('] = "lpar", [')'] = "rpar", ['*'] = "ast|midast", ['+'] = "plus", [','] = "comma", ['.'] = "period", ['/'] = "sol",
        [':'] = "colon", [';'] = "semi", ['<'] = "lt", ['='] = "equals", ['>'] = "gt", ['?'] = "quest", ['@'] = "commat",
        ['['] = "lsqb|lbrack", ['\\'] = "bsol", [']'] = "rsqb|rbrack", ['^'] = "Hat", ['_'] = "lowbar|UnderBar",
        ['`'] = "grave", ['{'] = "lcub|lbrace", ['|'] = "verbar|vert", ['}'] = "rcub|rbrace",
    };

    private readonly Lazy<Regex?> _forms;

    public Redaction(IEnumerable<string> secrets)
    {
        string[] known = [.. secrets.Where(secret => secret.Length > 0).Distinct(StringComparer.Ordinal)];
        _forms = new Lazy<Regex?>(() => known.Length == 0 ? null : Forms(known));
    }

    public string Hide(string text) => _forms.Value?.Replace(text, Replacement) ?? text;

    // The longest first: one secret may be part of another.
    private static Regex Forms(string[] secrets) => new(
        string.Join("|", secrets.OrderByDescending(secret => secret.Length).Select(Escaped)
            .Concat(secrets.SelectMany(Cores).Select(core => Escaped(core) + "[A-Za-z0-9+/_-]{0,2}={0,2}"))
            .Concat(secrets.Select(Hexadecimal))),
        RegexOptions.CultureInvariant);

    private static string Escaped(string secret) => string.Concat(secret.Select(Escaped));

    // Each character as it is, behind backslashes, and as JSON, an address, a mail or HTML writes it; twice escaped as well.
    private static string Escaped(char c)
    {
        string digits = string.Concat(((int)c).ToString("x2", CultureInfo.InvariantCulture).Select(EitherCase));
        string names = s_namesInHtml.TryGetValue(c, out string? name) ? $"|(?:{name});" : string.Empty;
        string number = ((int)c).ToString(CultureInfo.InvariantCulture);
        return $@"(?:\\{{0,4}}{Regex.Escape(c.ToString())}|\\{{1,4}}(?:u00|x){digits}|%(?:25){{0,2}}{digits}|={digits}"
            + $"|&(?:amp;){{0,2}}(?:#0{{0,6}}{number};?|#[xX]0{{0,6}}{digits};?{names}))";
    }

    /// <summary>
    /// What Base64 of any text that contains the secret has for certain, whichever of the three places in a group it begins at;
    /// also in the alphabet for addresses.
    /// </summary>
    private static IEnumerable<string> Cores(string secret)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(secret);
        for (int before = 0; before < 3; before++)
        {
            string encoded = Convert.ToBase64String([.. new byte[before], .. bytes]);

            // A character holds six bits: those that other bytes have a part in are left out.
            int first = ((before * 8) + 5) / 6;
            int last = (before + bytes.Length) * 8 / 6;
            if (last - first >= ShortestCore)
            {
                string core = encoded.Substring(first, last - first);
                yield return core;
                if (core.IndexOfAny(['+', '/']) >= 0)
                {
                    yield return core.Replace('+', '-').Replace('/', '_');
                }
            }
        }
    }

    private static string Hexadecimal(string secret) =>
        string.Concat(Encoding.UTF8.GetBytes(secret)
            .SelectMany(b => b.ToString("x2", CultureInfo.InvariantCulture))
            .Select(EitherCase));

    private static string EitherCase(char digit) =>
        char.IsLetter(digit) ? $"[{digit}{char.ToUpperInvariant(digit)}]" : digit.ToString();
}
