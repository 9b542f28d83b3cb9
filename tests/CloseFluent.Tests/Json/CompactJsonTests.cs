using CloseFluent.Grammar;
using CsCheck;

namespace CloseFluent.Tests.Json;

/// <summary>The text of JSON in descriptions, against the text that is sent.</summary>
public sealed class CompactJsonTests
{
    private static readonly Gen<char> s_odd = Gen.OneOf(
        Gen.OneOf('"', '\\', '\n', '\0', '\u001f', '\u007f', '\u0080', '\u00a0', '\u2028', '\u200b', '\ue000', 'é', '漢'),
        Gen.Char.Where(c => !char.IsSurrogate(c)));

    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 80],
        Gen.String[s_odd, 0, 12],
        Gen.Const("🥐"));

    [Fact]
    public void Texts_are_escaped_as_they_are_sent() => s_text.Sample(text => AssertSent(text));

    [Fact]
    public void Every_kind_of_value_is_written_as_it_is_sent()
    {
        AssertSent(JsonTreeReader.Read("""
            { "a" : [ 1.50, 1e400, -0, true, false, null, {}, [] ], "b\n" : { "é" : "" } }
            """));
        AssertSent(default);
        AssertSent(JsonTree.List([]));
    }

    [Fact]
    public void A_member_can_be_left_out_of_the_outermost_object() => Assert.Equal(
        """{"a":1,"c":{"b":2}}""",
        CompactJson.Write(JsonTreeReader.Read("""{ "a": 1, "b": true, "c": { "b": 2 } }"""), without: "b"));

    [Fact]
    public void Sorted_texts_are_the_same_for_members_in_another_order() => Assert.Equal(
        CompactJson.Write(JsonTreeReader.Read("""{ "a": 1, "b": { "c": 2, "d": 3 } }"""), isSorted: true),
        CompactJson.Write(JsonTreeReader.Read("""{ "b": { "d": 3, "c": 2 }, "a": 1 }"""), isSorted: true));

    private static void AssertSent(JsonTree value) =>
        Assert.Equal(CanonicalJson.Text(writer => value.WriteTo(writer)), CompactJson.Write(value));
}
