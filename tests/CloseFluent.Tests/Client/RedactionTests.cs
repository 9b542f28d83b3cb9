using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CloseFluent.Tests;

/// <summary>A server or proxy echoes the credential in a form of its own; no text may give it back.</summary>
public sealed class RedactionTests
{
    // Every character that a credential may have stands in one of them.
    private static readonly string[] s_secrets =
    [
        "api_5ecret-Key/that.must+never=show~",
        "tok!\"#$%&'()*,:;<>?@[\\]^`{|}_0123456789",
        "oa2refresh_1.eyJhbGciOi.JIUzI1NiIs",
    ];

    public static TheoryData<string> Forms => [.. s_forms.Keys];

    private static readonly Dictionary<string, Func<string, string>> s_forms = new()
    {
        ["plain"] = secret => secret,
        ["JSON of System.Text.Json"] = secret => JsonSerializer.Serialize(secret).Trim('"'),
        ["JSON with slashes escaped"] = secret => Relaxed(secret).Replace("/", "\\/"),
        ["JSON, each character escaped"] = secret => Each(secret, c => $"\\u{(int)c:x4}"),
        ["JSON, each character escaped in capitals"] = secret => Each(secret, c => $"\\u{(int)c:X4}"),
        ["JSON, the hyphen alone"] = secret => secret.Replace("-", "\\u002d"),
        ["JSON within JSON"] = secret => Relaxed(Relaxed(Each(secret, c => $"\\u{(int)c:x4}"))),
        ["JavaScript"] = secret => Each(secret, c => $"\\x{(int)c:x2}"),
        ["HTML"] = WebUtility.HtmlEncode,
        ["HTML of numbers"] = secret => Each(secret, c => $"&#{(int)c};"),
        ["HTML of numbers with zeros"] = secret => Each(secret, c => $"&#{(int)c:0000000};"),
        ["HTML of hexadecimal numbers"] = secret => Each(secret, c => $"&#x{(int)c:x};"),
        ["HTML of hexadecimal numbers in capitals"] = secret => Each(secret, c => $"&#X00{(int)c:X};"),
        ["HTML within HTML"] = secret => WebUtility.HtmlEncode(Each(secret, c => $"&#{(int)c};")),
        ["HTML with names"] = secret => secret.Replace("&", "&amp;").Replace("_", "&lowbar;").Replace("-", "&#45;")
            .Replace(".", "&period;").Replace("/", "&sol;").Replace("+", "&plus;").Replace("=", "&equals;"),
        ["address"] = Uri.EscapeDataString,
        ["form"] = WebUtility.UrlEncode,
        ["address, each character escaped"] = secret => Each(secret, c => $"%{(int)c:X2}"),
        ["address, each character escaped in small letters"] = secret => Each(secret, c => $"%{(int)c:x2}"),
        ["address within an address"] = secret => Uri.EscapeDataString(Each(secret, c => $"%{(int)c:X2}")),
        ["address within JSON"] = secret => JsonSerializer.Serialize(Uri.EscapeDataString(secret)).Trim('"'),
        ["mail"] = secret => Each(secret, c => $"={(int)c:X2}"),
        ["hexadecimal digits"] = secret => Convert.ToHexString(Encoding.UTF8.GetBytes(secret)),
        ["small hexadecimal digits"] = secret => Convert.ToHexString(Encoding.UTF8.GetBytes(secret)).ToLower(CultureInfo.InvariantCulture),
        ["Base64"] = secret => Base64(secret),
        ["Base64 with something before"] = secret => Base64("x" + secret),
        ["Base64 with more before"] = secret => Base64("xy" + secret),
        ["Base64 with something after"] = secret => Base64(secret + ":"),
        ["Base64 with something around"] = secret => Base64("Bearer " + secret + " is not known"),
        ["Base64 within JSON"] = secret => JsonSerializer.Serialize(Base64("ab" + secret + "c")).Trim('"'),
        ["Base64 within an address"] = secret => Uri.EscapeDataString(Base64("a" + secret + "bc")),
        ["Base64 for addresses"] = secret => Base64("?>" + secret + "?>").Replace('+', '-').Replace('/', '_').TrimEnd('='),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_secret_is_taken_out_in_every_form(string form)
    {
        foreach (string secret in s_secrets)
        {
            string echoed = s_forms[form](secret);

            string shown = new Redaction(["another-secret", secret]).Hide($"It was <{echoed}>, and that is all.");

            Assert.Contains("(credential)", shown);
            Assert.StartsWith("It was <", shown);
            Assert.EndsWith(">, and that is all.", shown);
            Assert.InRange(shown.Length, 0, "It was <(credential)>, and that is all.".Length + Around(form));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Neither_raw_body_nor_message_of_an_error_holds_it(string form)
    {
        string echoed = s_forms[form](Given.ApiKey);
        string[] bodies = [echoed, $$"""{"message":"{{echoed}}"}""", $"<html><h1>{echoed}</h1></html>", $"'{echoed}"];
        foreach (string body in bodies)
        {
            using CloseClient close = Given.Client(new CannedHandler(() => CannedHandler.Answer(400, body)));

            CloseApiException thrown = await Assert.ThrowsAnyAsync<CloseApiException>(
                () => close.BulkSequenceSubscriptions.GetAsync(Given.Id));

            Assert.DoesNotContain(echoed, thrown.RawBody);
            Assert.DoesNotContain(echoed, thrown.Message);
            Assert.DoesNotContain(Given.ApiKey, $"{WebUtility.HtmlDecode(thrown.RawBody)}{thrown}");
            Assert.Contains("(credential)", thrown.RawBody);
        }
    }

    [Fact]
    public void What_is_not_a_secret_stays()
    {
        const string text = """{"error":"The key api_other-Key \u002d is not known","id":"YXBpXw=="} 100% &amp; \\ =3D""";

        Assert.Equal(text, new Redaction(s_secrets).Hide(text));
        Assert.Equal(text, new Redaction([]).Hide(text));
    }

    [Fact]
    public void A_secret_within_a_longer_one_leaves_nothing_of_either() =>
        Assert.Equal("(credential)", new Redaction(["api_1", "api_1-and-more"]).Hide("api_1-and-more"));

    [Theory]
    [InlineData('\\')]
    [InlineData('%')]
    [InlineData('&')]
    [InlineData('=')]
    [InlineData('a')]
    public void Long_texts_of_what_begins_a_form_are_looked_through_at_once(char beginning)
    {
        string text = new(beginning, 100_000);

        Assert.Equal(text, new Redaction([.. s_secrets, Given.ApiKey]).Hide(text));
    }

    // What was encoded together with the secret shares characters with it, and may be shown or not.
    private static int Around(string form) => form.StartsWith("Base64", StringComparison.Ordinal) ? 36 : 0;

    private static string Each(string secret, Func<char, string> escape) => string.Concat(secret.Select(escape));

    private static string Relaxed(string secret) =>
        JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
