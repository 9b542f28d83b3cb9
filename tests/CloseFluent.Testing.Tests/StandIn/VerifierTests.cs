namespace CloseFluent.Testing.Tests.StandIn;

/// <summary>Proves tests/Shared/VerifyStandIn.cs, and goes when it goes.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public Task Finds_the_snapshot_beside_its_source() => Verify("first line\nsecond line");

    [Fact]
    public Task Takes_another_extension() => Verify("""{ "limit": 200 }""", "json");

    [Theory]
    [InlineData("lead")]
    [InlineData("contact")]
    public Task Distinguishes_cases(string preference) => Verify(preference).UseTextForParameters(preference);

    [Fact]
    public Task Takes_another_method_name() => Verify("another method").UseMethodName("Named_otherwise");

    [Fact]
    public async Task Tolerates_byte_order_marks_and_carriage_returns()
    {
        Write("plain.verified.txt", "a\nb"u8);
        Write("windows.verified.txt", "\uFEFFa\r\nb"u8);

        await Verify("a\r\nb").UseDirectory(_directory).UseFileName("plain");
        await Verify("a\nb").UseDirectory(_directory).UseFileName("windows");
    }

    [Fact]
    public async Task Deletes_a_received_file_that_has_had_its_day()
    {
        Write("same.verified.txt", "same"u8);
        Write("same.received.txt", "different"u8);

        await Verify("same").UseDirectory(_directory).UseFileName("same");

        Assert.Equal(["same.verified.txt"], Files());
    }

    [Fact]
    public async Task Shows_what_changed()
    {
        Write("changed.verified.txt", "one\ntwo"u8);

        string message = await RefusalAsync(Verify("one\n two").UseDirectory(_directory).UseFileName("changed"));

        await Verify(message.Replace(_directory, "{directory}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refuses_a_text_without_a_snapshot()
    {
        string message = await RefusalAsync(Verify("brand new").UseDirectory(_directory).UseFileName("fresh"));

        await Verify(message.Replace(_directory, "{directory}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writes_a_received_file_that_is_accepted_by_renaming()
    {
        await RefusalAsync(Verify("é\r\nb").UseDirectory(_directory).UseFileName("accepted"));

        Assert.Equal("\uFEFFé\nb"u8, File.ReadAllBytes(Path.Combine(_directory, "accepted.received.txt")));
    }

    [Fact]
    public async Task Refuses_one_snapshot_for_two_texts()
    {
        Write("twice.verified.txt", "text"u8);
        await Verify("text").UseDirectory(_directory).UseFileName("twice");

        Assert.Contains("UseTextForParameters", await RefusalAsync(Verify("text").UseDirectory(_directory).UseFileName("twice")));
    }

    [Fact]
    public async Task Takes_settings_without_changing_them()
    {
        VerifySettings settings = new();
        settings.UseDirectory(_directory);
        Write("settings.verified.txt", "text"u8);

        await Verify("text", settings).UseFileName("settings");
        string message = await RefusalAsync(Verify("text", settings));

        Assert.Contains("VerifierTests.Takes_settings_without_changing_them.received.txt", message);
    }

    private static async Task<string> RefusalAsync(SettingsTask verification) =>
        (await Assert.ThrowsAnyAsync<Exception>(() => verification)).Message.ReplaceLineEndings("\n");

    private void Write(string name, ReadOnlySpan<byte> content) =>
        File.WriteAllBytes(Path.Combine(_directory, name), content.ToArray());

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_directory).Select(Path.GetFileName);
}
