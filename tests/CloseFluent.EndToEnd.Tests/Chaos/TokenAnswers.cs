using System.Text;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Answers of a token endpoint in which a reader finds the refresh token, however odd they are.</summary>
internal static class TokenAnswers
{
    private static readonly string[] s_lifetimes =
    [
        "3600", "3600", "3600", "\"3600\"", "1800.5", "1.8e3", "null", "\"\"", "\"soon\"", "true", "[1800]", "-1", "0", "30",
        "NaN", "Infinity", "1e400", "9999999999999999999999999999", "3600s", "+1800", "\"\\ud800\"", "{\"seconds\":1800}",
    ];

    public static byte[] Draw(Random chance, string access, string refresh)
    {
        string[] members =
        [
            chance.Next(6) == 0 ? "\"token_type\":\"Bearer\"" : $"\"access_token\":\"{access}\"",
            $"\"refresh_token\":\"{refresh}\"",
            $"\"expires_in\":{s_lifetimes[chance.Next(s_lifetimes.Length)]}",
            "\"organization_id\":" + (chance.Next(2) == 0 ? "5" : "\"orga_1\""),
        ];
        chance.Shuffle(members);
        string body = Around(chance, "{" + string.Join(",", members) + "}");
        Encoding encoding = chance.Next(8) == 0 ? Encoding.Unicode : Encoding.UTF8;
        return [.. chance.Next(4) == 0 || encoding != Encoding.UTF8 ? encoding.GetPreamble() : [], .. encoding.GetBytes(body)];
    }

    private static string Around(Random chance, string tokens) => chance.Next(10) switch
    {
        0 => tokens + "<!-- served by a proxy -->",
        1 => "while(1);" + tokens,
        2 => $"{{\"data\":{tokens}}}",
        3 => $"[{tokens}]",
        4 => tokens[..^1],
        5 => tokens + tokens,
        6 => " \r\n" + tokens + "\0",
        _ => tokens,
    };
}
