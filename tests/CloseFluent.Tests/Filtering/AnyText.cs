using CsCheck;

namespace CloseFluent.Tests.Filtering;

/// <summary>Texts that a person might write, and those that only an attacker would.</summary>
internal static class AnyText
{
    private static readonly string[] s_written = ["bakery", "head of purchasing", "Żółw & Söhne", "İstanbul ı", "面包店", "🥐"];

    private static readonly string[] s_hostile =
    [
        "\n{\n", "{", "\r\n{", "\u2028{\u2029", "a\u0085{", "\0\u001B[31m", "\"", "\\", "\", and with id \"", "\u202E",
        "a\uD800", "</script>", "- with a name", "{\"type\":\"now\"}",
    ];

    public static Gen<string> Words { get; } = Gen.Frequency<string>(
        (4, Gen.OneOf<string>(s_written)),
        (2, Gen.OneOf<string>(s_hostile)),
        (1, Gen.Select(Gen.OneOf<string>(s_hostile), Gen.OneOf<string>(s_written), (first, second) => first + second)),
        (1, Gen.Int[1, 300].Select(length => new string('x', length))),
        (1, Gen.String[1, 40].Where(text => !string.IsNullOrWhiteSpace(text))));

    /// <summary>Names as Close's filter language has them: neither blank nor with white space.</summary>
    public static Gen<string> Name { get; } = Gen.OneOf<string>(
        "favourite_colour", "status_id", "date_closed", "activity.note", "whatsapp_message",
        "_", "_id", "a__b", "{", "\"", "user_id", "a,b");

    /// <summary>What follows the prefix of an id.</summary>
    public static Gen<string> IdEnd { get; } = Gen.Frequency<string>(
        (6, Gen.String[Gen.Char.AlphaNumeric, 1, 43]), (1, Gen.OneOf<string>("{", "\"", "a,b", "\u202E", "ż")));
}
