using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CloseFluent.Tests.Json;

/// <summary>
/// The text of what we write: which characters are escaped, how numbers look, and that any size is written.
/// </summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("<a href='x'>&+</a>", """
        "<a href='x'>&+</a>"
        """)]
    [InlineData("say \"hi\" \\ now", """
        "say \"hi\" \\ now"
        """)]
    [InlineData("a\nb\r\tc\0\u001f", """
        "a\nb\r\tc\u0000\u001F"
        """)]
    [InlineData("Zürich 漢字", """
        "Zürich 漢字"
        """)]
    [InlineData("\u007f\u0085\u00a0\u2028\u2029\u3000", """
        "\u007F\u0085\u00A0\u2028\u2029\u3000"
        """)]
    [InlineData("\ud83d\ude00", """
        "\uD83D\uDE00"
        """)]
    public void Texts_are_escaped_as_little_as_can_be(string text, string expected) =>
        Assert.Equal(expected, Written(writer => writer.WriteStringValue(text)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() => Assert.Equal(
        @"""a\uFFFDb""", Written(writer => writer.WriteStringValue("a\ud83db")));

    [Theory]
    [InlineData("0.10", "0.10")]
    [InlineData("1E-10", "0.0000000001")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void Numbers_keep_their_digits(string number, string expected) => Assert.Equal(
        $$"""{"n":{{expected}}}""",
        Written(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("n"u8, decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }));

    [Fact]
    public void Values_from_elsewhere_keep_their_numbers()
    {
        using JsonDocument document = JsonDocument.Parse("""{ "a" : [ 1.50, 1e3, -0, 12345678901234567890 ] }""");

        Assert.Equal("""{"a":[1.50,1e3,-0,12345678901234567890]}""", CanonicalJson.Text(document.RootElement));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Any_size_is_written(int estimatedSize)
    {
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(number => number.ToString(CultureInfo.InvariantCulture))];

        ReadOnlyMemory<byte> json = CanonicalJson.Write(
            writer =>
            {
                writer.WriteStartArray();
                foreach (string text in texts)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
            },
            estimatedSize);

        Assert.Equal(texts, JsonSerializer.Deserialize<string[]>(json.Span));
    }

    [Fact]
    public void Writing_within_writing_keeps_both_apart() => Assert.Equal(
        """["inner","outer"]""",
        Written(writer =>
        {
            writer.WriteStartArray();
            writer.WriteRawValue(CanonicalJson.Write(inner => inner.WriteStringValue("inner")).Span);
            writer.WriteStringValue("outer");
            writer.WriteEndArray();
        }));

    [Fact]
    public void A_fault_while_writing_leaves_nothing_behind()
    {
        Assert.Throws<FormatException>(() => Written(writer =>
        {
            writer.WriteStartArray();
            throw new FormatException();
        }));

        Assert.Equal("1", Written(writer => writer.WriteNumberValue(1)));
    }

    [Fact]
    public void What_was_written_is_not_overwritten_by_the_next()
    {
        ReadOnlyMemory<byte> first = CanonicalJson.Write(writer => writer.WriteStringValue("first"));
        CanonicalJson.Write(writer => writer.WriteStringValue("other"));

        Assert.Equal("\"first\"", Encoding.UTF8.GetString(first.Span));
    }

    private static string Written(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(CanonicalJson.Write(write).Span);
}
