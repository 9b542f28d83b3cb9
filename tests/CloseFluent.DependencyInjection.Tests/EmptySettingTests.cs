using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>A file says one thing, and a later source is empty: nothing is switched off by that.</summary>
public sealed class EmptySettingTests : IDisposable
{
    private const string File =
        """
        {"Close":{"ApiKey":"api_1","MaxMatches":5,"TimeZone":"Europe/Berlin","MaxRetries":2,"Timeout":"00:00:30","BaseAddress":"https://gateway.example/"}}
        """;

    private readonly string _prefix = $"TEST_{Guid.NewGuid():N}_";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("close-settings-");
    private readonly List<string> _variables = [];

    public static TheoryData<string, string> EmptySettings => Settings();

    public static TheoryData<string> Sources { get; } = new("environment", "json", "command line", "key per file", "memory");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _variables.ForEach(name => Environment.SetEnvironmentVariable(name, null));
    }

    [Theory]
    [MemberData(nameof(EmptySettings))]
    public void An_empty_setting_is_an_error_that_names_it(string source, string name)
    {
        // Before .NET 9 a process cannot give itself an empty variable: setting one to nothing removes it.
        bool canBeEmpty = source != "environment" || Environment.Version.Major >= 9;
        foreach (string text in canBeEmpty ? new[] { string.Empty, "  " } : ["  "])
        {
            string fault = Fault(Later(source, name, text));

            Assert.Contains($"Close:{name} (in the environment Close__{name}) is empty", fault, StringComparison.Ordinal);
            Assert.Equal(name == "MaxMatches", fault.Contains("\"unlimited\"", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("MaxMatches")]
    [InlineData("TimeZone")]
    [InlineData("ApiKey")]
    public void So_is_a_null_of_JSON(string name) => Assert.Contains(
        $"Close:{name} (in the environment Close__{name}) is empty",
        Fault(Layered().AddJsonStream(Json($$"""{"Close":{"{{name}}":null} }"""))),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_limit_is_unset_by_a_word(string source)
    {
        Assert.Null(Read(Later(source, "MaxMatches", "unlimited")).MaxMatches);
        Assert.Null(Read(Later(source, "MaxMatches", "Unlimited")).MaxMatches);
        Assert.Equal(7, Read(Later(source, "MaxMatches", "7")).MaxMatches);
    }

    [Fact]
    public void The_word_unsets_nothing_else() => Assert.Contains(
        "Close:MaxRetries is \"unlimited\", which cannot be read",
        Fault(Layered().AddInMemoryCollection([new("Close:MaxRetries", "unlimited")])),
        StringComparison.Ordinal);

    [Fact]
    public void A_setting_that_has_parts_is_named_as_such() => Assert.Contains(
        "Close:TimeZone has parts",
        Fault(new ConfigurationBuilder().AddJsonStream(Json("""{"Close":{"ApiKey":"api_1","TimeZone":{"Id":"UTC"} } }"""))),
        StringComparison.Ordinal);

    [Fact]
    public void All_empty_settings_are_named_at_once()
    {
        string fault = Fault(Layered().AddInMemoryCollection([new("Close:MaxMatches", ""), new("Close:TimeZone", "")]));

        Assert.Contains("Close:MaxMatches", fault, StringComparison.Ordinal);
        Assert.Contains("Close:TimeZone", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_file_says_counts_where_nothing_else_is_said()
    {
        CloseClientOptions options = Read(Layered());

        Assert.Equal((5, "Europe/Berlin", 2), (options.MaxMatches, options.TimeZone.Id, options.MaxRetries));
    }

    private static TheoryData<string, string> Settings()
    {
        TheoryData<string, string> data = [];
        foreach (string source in Sources)
        {
            foreach (string name in new[] { "MaxMatches", "TimeZone", "ApiKey", "MaxRetries", "Timeout", "BaseAddress", "ListConsistencyDelay" })
            {
                data.Add(source, name);
            }
        }

        return data;
    }

    private static IConfigurationBuilder Layered() => new ConfigurationBuilder().AddJsonStream(Json(File));

    private static MemoryStream Json(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Fault(IConfigurationBuilder builder) =>
        Assert.Throws<OptionsValidationException>(() => Read(builder)).Message;

    private static CloseClientOptions Read(IConfigurationBuilder builder)
    {
        using ServiceProvider provider =
            new ServiceCollection().AddClose(builder.Build().GetSection("Close")).Services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<CloseClientOptions>>().Value;
    }

    // The sources stand beside each other: one that is chained into another passes empty settings over by itself.
    private IConfigurationBuilder Later(string source, string name, string text)
    {
        IConfigurationBuilder builder = Layered();
        switch (source)
        {
            case "environment":
                _variables.Add($"{_prefix}Close__{name}");
                Environment.SetEnvironmentVariable(_variables[^1], text);
                return builder.AddEnvironmentVariables(_prefix);
            case "json":
                return builder.AddJsonStream(Json($$"""{"Close":{"{{name}}":"{{text}}"} }"""));
            case "command line":
                return builder.AddCommandLine([$"--Close:{name}={text}"]);
            case "key per file":
                System.IO.File.WriteAllText(Path.Combine(_folder.FullName, $"Close__{name}"), text + "\n");
                return builder.AddKeyPerFile(_folder.FullName);
            default:
                return builder.AddInMemoryCollection([new($"Close:{name}", text)]);
        }
    }
}
