using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>
/// What the logs of IHttpClientFactory show of headers at level trace, whatever the application says of it.
/// </summary>
public sealed class LoggedHeaderTests
{
    private static readonly string[] s_secret = ["api_5ecret", "YXBpXz", "5ession", "5econd"];

    /// <summary>How the application redacts, and whether it means the header X-Mine to be seen.</summary>
    public static TheoryData<string, bool> Orders => new()
    {
        { "not at all", false },
        { "defaults redact all, before", false },
        { "defaults redact all, after", false },
        { "defaults redact one, before", true },
        { "defaults reveal all, before", true },
        { "defaults reveal all, after", true },
        { "builder redacts all", false },
        { "builder reveals all", true },
        { "builder redacts one", true },
        { "options reveal all, after", true },
        { "options reveal all at the end, before", true },
        { "twice", false },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task No_order_of_configuration_reveals_a_credential_or_what_the_application_redacts(string order, bool isSeen)
    {
        string log = await LogOf(order);

        Assert.Contains("X-Mine", log);
        Assert.Contains("Set-Cookie", log);
        Assert.All(s_secret, secret => Assert.DoesNotContain(secret, log));
        Assert.Equal(isSeen, log.Contains("of the application", StringComparison.Ordinal));
    }

    private static async Task<string> LogOf(string order)
    {
        LogBook book = new();
        ServiceCollection services = new();
        services.AddLogging(logging => logging.AddProvider(book).SetMinimumLevel(LogLevel.Trace));
        _ = order switch
        {
            "defaults redact all, before" => Defaults(services, _ => true),
            "defaults redact one, before" => Defaults(services, header => header == "X-Other"),
            "defaults reveal all, before" => Defaults(services, _ => false),
            "options reveal all at the end, before" =>
                services.PostConfigureAll<HttpClientFactoryOptions>(options => options.ShouldRedactHeaderValue = _ => false),
            "twice" => services.AddClose(options => options.ApiKey = "api_5ecret").Services,
            _ => services,
        };
        IHttpClientBuilder builder = services
            .AddClose(options => options.ApiKey = "api_5ecret")
            .ConfigurePrimaryHttpMessageHandler(() => new Cookies());
        _ = order switch
        {
            "defaults redact all, after" => Defaults(services, _ => true),
            "defaults reveal all, after" => Defaults(services, _ => false),
            "builder redacts all" => builder.RedactLoggedHeaders(_ => true).Services,
            "builder reveals all" => builder.RedactLoggedHeaders(_ => false).Services,
            "builder redacts one" => builder.RedactLoggedHeaders(["X-Other"]).Services,
            "options reveal all, after" =>
                services.ConfigureAll<HttpClientFactoryOptions>(options => options.ShouldRedactHeaderValue = _ => false),
            _ => services,
        };
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Given.Subscribe.SendAsync(provider.GetRequiredService<ICloseClient>());
        return string.Join("\n", book.Lines.Select(line => line.Text));
    }

    private static IServiceCollection Defaults(IServiceCollection services, Func<string, bool> redacts) =>
        services.ConfigureHttpClientDefaults(client => client.RedactLoggedHeaders(redacts));

    private sealed class Cookies : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inner = new(new ScriptedHandler(HttpStatusCode.OK));

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await _inner.SendAsync(request, cancellationToken);
            response.Headers.Add("Set-Cookie", ["session=5ession", "other=5econd"]);
            response.Headers.Add("X-Mine", "of the application");
            return response;
        }

        protected override void Dispose(bool disposing)
        {
            _inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
