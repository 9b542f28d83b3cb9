namespace CloseFluent.Analyzers.Tests.Grammar;

/// <summary>Texts that are e-mail addresses, and texts that are not.</summary>
internal static class EmailCorpus
{
    public static IReadOnlyList<(bool IsAddress, string Text)> All { get; } =
    [
        .. new[]
        {
            "ada@example.com", "ada+close@example.com", "ada.b.c@example.com", "a@b.co", "ADA@EXAMPLE.COM", "o'neil_1-2@example.com",
            "!#$%&*/=?^`{|}~@example.com", "ada@mail.eu.example.co.uk", "ada@123.example", "ada@xn--bcher-kva.example", "ada@bücher.example",
            "łukasz@przykład.pl", "ada@हिन्दी.example", "ada@उदाहरण.परीक्षा", "ada@ตัวอย่าง.ไทย", "ada@例え.テスト",
            new string('a', 64) + "@example.com", "ada@" + new string('b', 63) + ".com",
        }.Select(text => (true, text)),
        .. new[]
        {
            "", " ", "ada", "ada@", "@example.com", "ada@example", "ada@localhost", "ada@example.com.", "ada@.example.com", "ada@example..com",
            "ada@-example.com", "ada@example-.com", "ada@exa_mple.com", "ada@[127.0.0.1]", ".ada@example.com", "ada.@example.com",
            "ada..b@example.com", " ada@example.com", "ada@example.com ", "ada b@example.com", "ada@exa mple.com",
            "ada@example.com\r\nBcc: all@example.com", "ada\u2028@example.com", "ada\0@example.com", "\"ada\"@example.com",
            "Ada Example <ada@example.com>", "<ada@example.com>", "mailto:ada@example.com", "ada@example.com,bob@example.com",
            "ada@bob@example.com", "ada\ud83d@example.com", "ada@exam\ude80ple.com", new string('a', 65) + "@example.com",
            "ada@" + new string('b', 64) + ".com",
        }.Select(text => (false, text)),
    ];
}
