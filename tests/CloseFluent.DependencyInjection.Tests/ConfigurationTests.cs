using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CloseFluent.DependencyInjection.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public void Every_option_that_is_text_can_be_configured()
    {
        CloseClientOptions options = Configured(
            ("ApiKey", "api_1"),
            ("BaseAddress", "http://localhost:4010/api/v1/"),
            ("AuthorizationPage", "https://gateway.example/authorize/"),
            ("AllowUnencryptedHost", "close-sandbox"),
            ("Timeout", "00:00:30"),
            ("MaxResponseSize", "1000"),
            ("MaxRetries", "2"),
            ("MaxRetryDelay", "00:00:10"),
            ("MaxRetryDuration", "00:01:00"),
            ("ListConsistencyDelay", "00:02:00"),
            ("TimeZone", "Europe/Berlin"),
            ("MaxMatches", "500"),
            ("LogActionText", "true"));

        Assert.Equal("api_1", options.ApiKey);
        Assert.Equal(new Uri("http://localhost:4010/api/v1/"), options.BaseAddress);
        Assert.Equal(new Uri("https://gateway.example/authorize/"), options.AuthorizationPage);
        Assert.Equal("close-sandbox", options.AllowUnencryptedHost);
        Assert.Equal(TimeSpan.FromSeconds(30), options.Timeout);
        Assert.Equal(1000, options.MaxResponseSize);
        Assert.Equal(2, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(10), options.MaxRetryDelay);
        Assert.Equal(TimeSpan.FromMinutes(1), options.MaxRetryDuration);
        Assert.Equal(TimeSpan.FromMinutes(2), options.ListConsistencyDelay);
        Assert.Equal("Europe/Berlin", options.TimeZone.Id);
        Assert.Equal(500, options.MaxMatches);
        Assert.True(options.LogActionText);
    }

    [Fact]
    public void No_option_that_can_be_written_as_text_is_forgotten()
    {
        Type[] types =
        [
            typeof(string), typeof(Uri), typeof(TimeSpan), typeof(long), typeof(int), typeof(int?), typeof(bool), typeof(TimeZoneInfo),
        ];
        string[] options = [.. typeof(CloseClientOptions).GetProperties()
            .Where(option => option.CanWrite && types.Contains(option.PropertyType))
            .Select(option => option.Name)];

        string fault = Assert.Throws<OptionsValidationException>(() => Configured(("Unknown", "1"))).Message;

        Assert.Equal(
            options.Order(StringComparer.Ordinal),
            fault.Split("the options are ")[1].TrimEnd('.').Split(", ").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("MaxMachtes", "500", "Close:MaxMachtes is not an option of a Close client; the options are ApiKey, BaseAddress, AuthorizationPage, ")]
    [InlineData("MaxMatches", "many", "Close:MaxMatches is \"many\", which cannot be read. Write a whole number.")]
    [InlineData("MaxRetries", "99999999999", "Close:MaxRetries is \"99999999999\", which cannot be read. ")]
    [InlineData("Timeout", "30", "Close:Timeout is \"30\", which cannot be read. Write a time as hours:minutes:seconds")]
    [InlineData("Timeout", "-00:00:30", "The Close client cannot be made. CloseClientOptions.Timeout is positive")]
    [InlineData("BaseAddress", "close", "Close:BaseAddress is \"close\", which cannot be read. ")]
    [InlineData("BaseAddress", "http://close.example/", "The Close client cannot be made. CloseClientOptions.BaseAddress is http")]
    [InlineData("LogActionText", "1", "Close:LogActionText is \"1\", which cannot be read. Write true or false.")]
    [InlineData("TimeZone", "Europe/Nowhere", "Close:TimeZone is \"Europe/Nowhere\", which cannot be read. ")]
    public async Task A_fault_stops_the_host_at_its_start_and_names_the_setting(string setting, string text, string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClose(Section(("ApiKey", "api_1"), (setting, text)));
        using IHost host = builder.Build();

        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith(message, thrown.Message);
    }

    [Theory]
    [InlineData(
        "", "The Close client has no credential: set Close:ApiKey (in the environment Close__ApiKey), or options.Credential in code.")]
    [InlineData(
        "acme",
        "The Close client \"acme\" has no credential: set Close:ApiKey (in the environment Close__ApiKey), "
        + "or options.Credential in code.")]
    public async Task A_missing_key_stops_the_host_at_its_start_and_names_the_setting(string client, string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClose(client, Section());
        using IHost host = builder.Build();

        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(message, thrown.Message);
    }

    [Fact]
    public async Task A_client_without_a_section_gets_the_advice_to_set_its_credential_in_code()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClose(options => options.MaxRetries = 1);
        using IHost host = builder.Build();

        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(
            "The Close client has no credential: set options.ApiKey or options.Credential in AddClose.", thrown.Message);
    }

    [Fact]
    public async Task A_fault_of_a_named_client_says_which()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClose("acme", options => (options.ApiKey, options.MaxRetries) = ("api_1", -1));
        using IHost host = builder.Build();

        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith(
            "The Close client \"acme\" cannot be made. CloseClientOptions.MaxRetries is 0 or more.", thrown.Message);
    }

    private static CloseClientOptions Configured(params (string Name, string Value)[] settings)
    {
        using ServiceProvider provider = new ServiceCollection().AddClose(Section(settings)).Services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<CloseClientOptions>>().Value;
    }

    private static IConfigurationSection Section(params (string Name, string Value)[] settings)
    {
        Dictionary<string, string?> values = [];
        foreach ((string name, string value) in settings)
        {
            values["Close:" + name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Close");
    }
}
