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
            class C { {{attribute}} void M(IConfiguration settings) { {{body}} } }
            """,
            s_references);
        Assert.Empty(await project.ErrorsAsync());
        return [.. (await project.DiagnosticsAsync()).Select(found =>
            $"{found.Id} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }

    private static bool IsRefused(string option, string text)
    {
        ServiceCollection services = new();
        services.AddClose(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["ApiKey"] = "api_test", [option] = text }).Build());
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
}
