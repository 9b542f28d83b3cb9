using CloseFluent.Sandbox;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Settings by name, such as <c>Close:Timeout</c>: a rule refuses what the client refuses that reads them.</summary>
public sealed class ConfiguredOptionTests
{
    private static readonly string[] s_texts =
    [
        "", " ", "0", "1", "-1", "+3", "3.5", "abc", "1e3", "2147483647", "2147483648", "99999999999999999999", "unlimited", "Unlimited",
        "00:00:00", "00:01:30", "-00:00:01", "25.00:00:00", "1:30", "30 s", "true", "False", "yes", "https://example.com/", "example.com",
        "http://example.com", "api.close.com", "close-sandbox", "http://localhost:5000/",
    ];

    private static readonly string[] s_options =
    [
        nameof(CloseClientOptions.AllowUnencryptedHost), nameof(CloseClientOptions.Timeout), nameof(CloseClientOptions.MaxResponseSize),
        nameof(CloseClientOptions.MaxRetries), nameof(CloseClientOptions.MaxRetryDelay), nameof(CloseClientOptions.MaxRetryDuration),
        nameof(CloseClientOptions.ListConsistencyDelay), nameof(CloseClientOptions.MaxMatches), nameof(CloseClientOptions.LogActionText),
    ];

    private static readonly IReadOnlyList<MetadataReference> s_references =
    [
        .. Examples.References,
        .. new[] { typeof(ICloseClientFactory), typeof(IConfiguration), typeof(ConfigurationBuilder), typeof(CloseSandbox) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    public static TheoryData<string> Options => [.. s_options];

    [Theory]
    [MemberData(nameof(Options))]
    public async Task A_rule_refuses_what_the_client_refuses(string option)
    {
        List<string> refused = [];
        List<string> reported = [];
        foreach (string text in s_texts)
        {
            if (IsRefused(option, text))
            {
                refused.Add(text);
            }

            if ((await MessagesAsync($"settings[\"Close:{option}\"] = {SymbolDisplay.FormatLiteral(text, true)};")).Length > 0)
            {
                reported.Add(text);
            }
        }

        Assert.NotEmpty(refused);
        Assert.Equal(refused, reported);
    }

    [Theory]
    [InlineData("""settings["Close:MaxRetries"] = "-1";""", "of Close:MaxRetries, -1 is not allowed: it must be 0 or more")]
    [InlineData(
        """settings["Close:Timeout"] = "30";""",
        "Close:Timeout is \"30\", which cannot be read: write a time as hours:minutes:seconds, for example 00:01:30")]
    [InlineData(
        """settings["Shop:CloseFluent:maxmatches"] = "many";""",
        "Shop:CloseFluent:maxmatches is \"many\", which cannot be read: write a whole number, or unlimited")]
    [InlineData("""settings["Close:MaxMatches"] = "";""", "Close:MaxMatches is empty; leave it out, or set a value")]
    [InlineData(
        """settings["Close:BaseAddress"] = "api.close.com";""",
        "Close:BaseAddress is \"api.close.com\", which cannot be read: write a whole address, such as https://…")]
    [InlineData(
        """Environment.SetEnvironmentVariable("Close__LogActionText", "yes");""",
        "Close__LogActionText is \"yes\", which cannot be read: write true or false")]
    public async Task Says_what_is_wrong(string body, string fault) =>
        Assert.Equal([$"CLOSE2008 This throws: {fault}"], await MessagesAsync(body));

    [Theory]
    [InlineData("""settings["Close:Timout"] = "00:00:30";""", "Close:Timout", "Close:Timeout")]
    [InlineData("""settings["Close:timout"] = Console.ReadLine();""", "Close:timout", "Close:Timeout")]
    [InlineData("""settings["Shop:CloseFluent:MaxMatch"] = "5";""", "Shop:CloseFluent:MaxMatch", "Shop:CloseFluent:MaxMatches")]
    [InlineData(
        """_ = new Dictionary<string, string?> { ["Close:MaxRetrys"] = "1" };""", "Close:MaxRetrys", "Close:MaxRetries")]
    [InlineData("""_ = new Dictionary<string, string?> { { "Close:BaseAdress", "x" } };""", "Close:BaseAdress", "Close:BaseAddress")]
    [InlineData("""_ = new KeyValuePair<string, string?>("Close:ApiKeys", null);""", "Close:ApiKeys", "Close:ApiKey")]
    [InlineData("""Environment.SetEnvironmentVariable("Close__TimeZon", "UTC");""", "Close__TimeZon", "Close__TimeZone")]
    [InlineData("""Environment.SetEnvironmentVariable("CLOSE__TIMOUT", "x");""", "CLOSE__TIMOUT", "CLOSE__Timeout")]
    [InlineData("""Host.CreateBuilder(["--Close:Timout=00:00:30"]);""", "Close:Timout", "Close:Timeout")]
    [InlineData(
        """Host.CreateBuilder(new[] { "/Close:Timout", "00:00:30" });""", "Close:Timout", "Close:Timeout")]
    public async Task A_misspelled_name_is_said_with_the_nearest_one(string body, string written, string meant) => Assert.Equal(
        [$"CLOSE2008 This throws: {written} is not an option of a Close client; write {meant}"], await MessagesAsync(body));

    [Theory]
    [InlineData("""Host.CreateBuilder(["--Close:Timeout=30"]);""")]
    [InlineData("""Host.CreateBuilder(["--Close:MaxRetries", "-1"]);""")]
    [InlineData("""Host.CreateBuilder(new[] { "Close", "/Close:MaxRetries=-1" });""")]
    public async Task A_command_line_sets_options_too(string body) => Assert.Single(await MessagesAsync(body));

    [Theory]
    [InlineData("https://api.close.com/api/v1/?key=1", "it is an absolute address without user, query or fragment, "
        + "for example https://api.close.com/api/v1/")]
    [InlineData("https://ada@api.close.com/api/v1/", "it is an absolute address without user, query or fragment, "
        + "for example https://api.close.com/api/v1/")]
    [InlineData("http://api.close.com/api/v1/", "http://api.close.com would send the credential unencrypted; use https")]
    [InlineData("ftp://example.com/", "ftp://example.com would send the credential unencrypted; use https")]
    public async Task An_address_that_is_always_refused_is_reported(string address, string fault)
    {
        Assert.True(IsRefused(nameof(CloseClientOptions.BaseAddress), address));
        Assert.Equal(
            [$"CLOSE2008 This throws: of Close:BaseAddress, {fault}"],
            await MessagesAsync($"settings[\"Close:BaseAddress\"] = \"{address}\";"));
    }

    // Another source may name the host for which http is taken.
    [Theory]
    [InlineData("https://gateway.example/close/api/v1/", null)]
    [InlineData("http://localhost:5000/", null)]
    [InlineData("http://127.0.0.1:5000/api/v1/", null)]
    [InlineData("http://close-sandbox:8080/api/v1/", "close-sandbox")]
    public async Task An_address_that_may_be_taken_is_not_reported(string address, string? host)
    {
        Assert.False(IsRefused(nameof(CloseClientOptions.BaseAddress), address, host));
        Assert.Empty(await MessagesAsync($"settings[\"Close:BaseAddress\"] = \"{address}\";"));
    }

    [Theory]
    [InlineData("""new Dictionary<string, string?> { ["Close:MaxRetries"] = "-1" }.ToString();""")]
    [InlineData("""new Dictionary<string, string?> { { "Close:MaxRetries", "-1" } }.ToString();""")]
    [InlineData("""var p = new KeyValuePair<string, string?>("Close:MaxRetries", "-1");""")]
    [InlineData("""const string none = "-1"; settings["Close:MaxRetries"] = none;""")]
    [InlineData("""settings["Close:MaxRetries"] = settings is null ? "4" : "-1";""")]
    [InlineData("""settings.GetSection("Close")["Close:MaxRetries"] = "-1";""")]
    public async Task Fires_in_every_shape(string body) => Assert.Single(await MessagesAsync(body));

    [Theory]
    [InlineData("""settings["Close:MaxRetries"] = "0";""")]
    [InlineData("""settings["Close:MaxMatches"] = "unlimited";""")]
    [InlineData("""settings["Close:MaxRetries"] = Console.ReadLine();""")]
    [InlineData("""settings["Close:MaxRetries"] = null;""")]
    [InlineData("""settings["Http:MaxRetries"] = "-1";""")]
    [InlineData("""settings["MaxRetries"] = "-1";""")]
    [InlineData("""settings["Close_MaxRetries"] = "-1";""")]
    [InlineData("""settings["Close:SequenceId"] = "";""")]
    [InlineData("""settings["Close:TimeZone"] = "Europe/Berlin";""")]
    [InlineData("""settings["Close:Timeout:Closing"] = "30";""")]
    [InlineData("""settings[$"Close:{settings}"] = "30";""")]
    [InlineData("""settings["Close:TIMEOUT"] = "00:00:30";""")]
    [InlineData("""settings["Close:TimeZone"] = "UTC";""")]
    [InlineData("""settings["Closing:Timout"] = "30";""")]
    [InlineData("""settings["CloseOfBusiness:Timout"] = "30";""")]
    [InlineData("""settings["Close:Webhook:Timout"] = "30";""")]
    [InlineData("""settings["Close:Sequence"] = "seq_1";""")]
    [InlineData("""settings["Http:Timout"] = "30";""")]
    [InlineData("""_ = Environment.GetEnvironmentVariable("Close__Timout") ?? settings["Close:Timout"];""")]
    [InlineData("""Console.WriteLine("Close:Timout", settings);""")]
    [InlineData("""Host.CreateBuilder(["--Close:Timeout=00:00:30", "--Http:Timout=1", "-1"]);""")]
    public async Task Is_silent_on_what_is_right_or_of_others(string body) => Assert.Empty(await MessagesAsync(body));

    [Fact]
    public async Task Is_silent_in_tests_and_where_nothing_reads_a_configuration()
    {
        const string Body = """settings["Close:MaxRetries"] = "-1";""";

        Assert.Empty(await MessagesAsync(Body, "[Fact]"));
        Assert.Empty(await UserProject.Create("""
            class C { void M(Dictionary<string, string> settings) { settings["Close:MaxRetries"] = "-1"; CloseClientOptions? o = null; } }
            """).DiagnosticsAsync());
    }

    private static async Task<string[]> MessagesAsync(string body, string attribute = "")
    {
        UserProject project = UserProject.Create(
            $$"""
            using Microsoft.Extensions.Configuration;
            class FactAttribute : Attribute;
            static class Host { public static void CreateBuilder(string[] args) { } }
            class C { {{attribute}} void M(IConfiguration settings) { {{body}} } }
            """,
            s_references);
        Assert.Empty(await project.ErrorsAsync());
        return [.. (await project.DiagnosticsAsync()).Select(found =>
            $"{found.Id} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }

    private static bool IsRefused(string option, string text, string? host = null)
    {
        ServiceCollection services = new();
        services.AddClose(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["ApiKey"] = "api_test", [option] = text }
                .Concat(Hosts(host))).Build());
        using ServiceProvider provider = services.BuildServiceProvider();
        try
        {
            _ = provider.GetRequiredService<ICloseClient>();
            return false;
        }
        catch (Exception refused) when (refused is OptionsValidationException or ArgumentException)
        {
            return true;
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Hosts(string? host) =>
        host is null ? [] : [new(nameof(CloseClientOptions.AllowUnencryptedHost), host)];
}
