using System.Text;
using System.Text.Json;
using CsCheck;

namespace CloseFluent.Tests.Json;

/// <summary>The scanner takes what the platform's reader takes, refuses what it refuses, and reads the same out of it.</summary>
public sealed class JsonScannerTests
{
    // Pieces of JSON that stand side by side as often right as wrong.
    private static readonly Gen<string> s_piece = Gen.OneOf(
        "{", "}", "[", "]", ":", ",", "{}", "[]", "\"a\"", "\"a\":", "\"a\":1", "\"\"", "\"é\"", "\"\\n\"", "\"\\u00e9\"", "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"", "\"\\x\"", "\"\\\"", "\"", "\\", "\"\u0001\"", "\"\u007f\"", "true", "false", "null", "tru", "nul", "True", "truefalse",
        "0", "-0", "-", "00", "01", "1", "12", "-12", "123456789", "1234567890", "2147483648", "-2147483648", "1.5", "1.", ".5", "1e3",
        "1E+3", "1e", "+1", "--1", "1-2", "99999999999999999999", " ", "\n", "\t", "\r", "\f", "\u00a0", "//x", "\ufeff", "x");

    private static readonly Gen<byte[]> s_pieces =
        s_piece.Array[0, 8].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));

    private static readonly byte[][] s_documents =
    [
        Encoding.UTF8.GetBytes(Payloads.SubscribeAnswer),
        Encoding.UTF8.GetBytes("""{ "a" : [ 1, -20, 3.5e-2, true, null, "x\\\"\u0041é" ], "b": { "c": [ [ ], { } ] } }"""),
    ];

    // A document of which one byte was changed, taken out or doubled.
    private static readonly Gen<byte[]> s_damaged = Gen.Select(
        Gen.OneOf(s_documents), Gen.Int[0, 10_000], Gen.OneOf(Gen.Byte, Gen.OneOf<byte>([.. "{}[]\":,\\ 019-+.eEtfnu"u8])), Gen.Int[0, 2],
        (document, at, with, how) =>
        {
            List<byte> damaged = [.. document];
            at %= damaged.Count;
            switch (how)
            {
                case 0:
                    damaged[at] = with;
                    break;
                case 1:
                    damaged.RemoveAt(at);
                    break;
                default:
                    damaged.Insert(at, with);
                    break;
            }

            return damaged.ToArray();
        });

    [Fact]
    public void Takes_what_the_platform_takes() => Gen.OneOf(s_pieces, s_damaged).Sample(
        json => Assert.Equal(PlatformAccepts(json), Accepts(json)), iter: 20_000);

    [Fact]
    public void Copies_what_the_platform_copies() => Gen.OneOf(s_pieces, s_damaged).Sample(
        json => Assert.Equal(PlatformCopy(json), Copy(json)), iter: 20_000);

    [Fact]
    public void Reads_numbers_as_the_platform_does() => Gen.OneOf(s_piece, Gen.Int.Select(number => $"{number}")).Sample(json =>
        Assert.Equal(
            Platform(json, static (ref Utf8JsonReader reader) =>
                reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) ? value : (int?)null),
            Own(json, static (ref JsonScanner scanner) => scanner.ReadInteger())));

    [Fact]
    public void Reads_texts_as_the_platform_does() => s_piece.Sample(json =>
        Assert.Equal(
            Platform(json, static (ref Utf8JsonReader reader) =>
                reader.TokenType == JsonTokenType.String ? reader.GetString() : null),
            Own(json, static (ref JsonScanner scanner) => scanner.ReadText())));

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void Is_as_deep_as_the_platform_may_be(int depth, bool isTaken)
    {
        byte[] lists = Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));

        Assert.Equal(isTaken, PlatformAccepts(lists));
        Assert.Equal(isTaken, Accepts(lists));
    }

    [Fact]
    public void Says_what_is_wrong_and_where_in_the_whole()
    {
        byte[] json = Encoding.UTF8.GetBytes("{\n  \"a\": [1,\n  \"\\x\"]\n}");

        JsonException platform = Assert.ThrowsAny<JsonException>(() => PlatformRead(json));
        JsonException own = Assert.ThrowsAny<JsonException>(() => Read(json));

        Assert.Equal(platform.Message, own.Message);
        Assert.Equal(2, own.LineNumber);
    }

    private delegate T ReadPlatform<out T>(ref Utf8JsonReader reader);

    private static bool Accepts(byte[] json) => Ends(() => Read(json));

    private static bool PlatformAccepts(byte[] json) => Ends(() => PlatformRead(json));

    private static bool Ends(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Read(byte[] json)
    {
        JsonScanner scanner = new(json);
        scanner.Skip();
        scanner.End();
    }

    private static void PlatformRead(byte[] json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = CanonicalJson.MaxDepth });
        while (reader.Read())
        {
        }
    }

    private static string Copy(byte[] json)
    {
        try
        {
            JsonScanner scanner = new(json);
            string copy = scanner.ReadCompact();
            scanner.End();
            return copy;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return "refused";
        }
    }

    private static string PlatformCopy(byte[] json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = CanonicalJson.MaxDepth });
            return CanonicalJson.Text(document.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return "refused";
        }
    }

    private static string Own<T>(string json, ReadItem<T> read)
    {
        try
        {
            JsonScanner scanner = new(Encoding.UTF8.GetBytes(json));
            T value = read(ref scanner);
            scanner.End();
            return $"{value}";
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return "refused";
        }
    }

    private static string Platform<T>(string json, ReadPlatform<T> read)
    {
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
            reader.Read();
            T value = read(ref reader);
            reader.Skip();
            while (reader.Read())
            {
            }

            return $"{value}";
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return "refused";
        }
    }
}
