using System.Net;
using CloseFluent.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CloseFluent.DependencyInjection.Tests;

public sealed class LoggingTests
{
    private static readonly string s_sending =
        $"Information 9: Sending: Subscribe leads with status {SandboxIds.QualifiedStatus} to sequence "
        + $"{SandboxIds.OnboardingSequence} as {SandboxIds.AdaAccount}, writing to every contact's primary address.";

    [Theory]
    [InlineData(
        HttpStatusCode.OK,
        "Information 1: Close accepted subscribe bulkseqsub_1, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: created, after 0 retries")]
    [InlineData(
        HttpStatusCode.BadGateway,
        "Error 2: subscribe, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: no response shows whether Close carried it out (502). "
        + "Look it up in the list of bulk actions before sending it again")]
    [InlineData(
        HttpStatusCode.BadRequest,
        "Error 3: subscribe, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: not carried out (400, status 400)")]
    public async Task An_action_is_logged_with_its_end(HttpStatusCode status, string expected)
    {
        LogBook book = await SendAsync(new ScriptedHandler(status));

        Assert.Equal([s_sending, expected], book.Of("CloseFluent"));
    }

    [Fact]
    public async Task The_description_of_an_action_is_logged_without_its_texts()
    {
        BulkSequenceSubscriptionAction action = Bulk
            .Subscribe(SandboxIds.OnboardingSequence)
            .From(new Sender(SandboxIds.AdaAccount, "Ada Example", "ada@example.com"))
            .Preference(ContactPreference.Lead)
            .To(Leads.Where(lead => lead.Contacts.Any(contact =>
                contact.Name.HasPhrase("Grace") | contact.EmailAddresses.Any(email => email.Email.HasPhrase("grace@mill.example")))));
        LogBook book = await SendAsync(
            new ScriptedHandler(HttpStatusCode.OK), (options, _) => options.ApiKey = "api_5ecret", action);

        Assert.Equal(
            "Information 9: Sending: Subscribe leads with a contact either whose name has the phrase \"…\" or (with an e-mail address "
            + $"that has the phrase \"…\") to sequence {SandboxIds.OnboardingSequence} as {SandboxIds.AdaAccount}, writing to one "
            + "contact per lead.",
            book.Of("CloseFluent").First());
        Assert.All(book.Lines, line => Assert.DoesNotMatch("(?i)grace|ada|mill", line.Text));
    }

    [Fact]
    public async Task The_text_of_an_action_is_logged_before_it_is_sent_where_that_is_asked_for()
    {
        LogBook book = await SendAsync(new ScriptedHandler(HttpStatusCode.BadRequest), (options, _) =>
        {
            options.ApiKey = "api_5ecret";
            options.LogActionText = true;
        });

        IReadOnlyList<string> lines = [.. book.Of("CloseFluent")];
        Assert.StartsWith("Information 9: Sending: Subscribe leads with", lines[0]);
        Assert.Contains("\"sender_email\": \"ada@example.com\"", lines[0]);
        Assert.StartsWith("Error 3:", lines[1]);
        Assert.All(book.Lines, line => Assert.DoesNotContain("5ecret", line.Text));
    }

    [Fact]
    public async Task No_log_of_any_level_holds_the_key_or_a_name()
    {
        LogBook book = await SendAsync(new ScriptedHandler(HttpStatusCode.OK));

        Assert.NotEmpty(book.Lines);
        Assert.All(book.Lines, line =>
        {
            Assert.DoesNotContain("5ecret", line.Text);
            Assert.DoesNotContain("YXBpXz", line.Text);
            Assert.DoesNotContain("Ada", line.Text);
            Assert.DoesNotContain("ada@", line.Text);
        });
    }

    [Fact]
    public async Task Tokens_of_a_store_among_the_services_are_used_and_not_logged()
    {
        CloseSandbox sandbox = new();
        LogBook book = await SendAsync(sandbox.CreateHandler(), (options, services) => options.Credential = CloseCredential.OAuth(
            SandboxOAuth.ClientId, SandboxOAuth.ClientSecret, services.GetRequiredService<ICloseTokenStore>()));

        Assert.StartsWith("Information 1: Close accepted subscribe", book.Of("CloseFluent").Last());
        Assert.All(book.Lines, line => Assert.DoesNotMatch("oa2(access|refresh|secret)", line.Text));
    }

    private static Task<LogBook> SendAsync(HttpMessageHandler close) =>
        SendAsync(close, (options, _) => options.ApiKey = "api_5ecret");

    private static async Task<LogBook> SendAsync(
        HttpMessageHandler close,
        Action<CloseClientOptions, IServiceProvider> configure,
        BulkSequenceSubscriptionAction? action = null)
    {
        LogBook book = new();
        ServiceCollection services = new();
        services.AddLogging(logging => logging.AddProvider(book).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<ICloseTokenStore, TokensInMemory>();
        services.AddClose(configure).ConfigurePrimaryHttpMessageHandler(() => close);
        await using ServiceProvider provider = services.BuildServiceProvider();
        try
        {
            await (action ?? Given.Subscribe).SendAsync(provider.GetRequiredService<ICloseClient>());
        }
        catch (CloseException)
        {
            // What is logged of it is what is asked for.
        }

        return book;
    }

    private sealed class TokensInMemory : ICloseTokenStore
    {
        private CloseTokens _tokens = new("oa2access_old", SandboxOAuth.RefreshToken, DateTimeOffset.UnixEpoch);

        public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken) => new(_tokens);

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken)
        {
            _tokens = tokens;
            return default;
        }
    }
}
