using System.Text.Json;
using CloseFluent.Sandbox;

namespace CloseFluent.Testing.Tests;

public sealed class ScrubTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task Volatile_and_personal_values_get_stable_names()
    {
        await Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Lead)
            .To(Leads.Where(lead =>
                lead.Contacts.Any(contact => contact.EmailAddresses.Any(email => email.Email.HasPhrase("grace@example.com")))
                & lead.DateCreated.OnOrAfter(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero))))
            .AssignCallsTo(SandboxIds.AdaUser)
            .SendAsync(_close);
        await Given.Subscribe.SendAsync(_close);
        await Given.Pause.SendAsync(_close);

        await Verify(_close.Sent.Scrubbed().ToString());
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_replaced()
    {
        await Given.Subscribe.SendAsync(_close);

        string text = _close.Sent.Scrubbed(Scrub.Senders).ToString();
        Assert.Contains("as sender_1 <sender_1@example.com>,", text);
        Assert.Contains("\"sender_name\": \"sender_1\"", text);
        Assert.Contains("\"sender_email\": \"sender_1@example.com\"", text);
        Assert.Contains(SandboxIds.OnboardingSequence, text);
        Assert.DoesNotContain("Ada", text);
        Assert.Equal(_close.Sent, _close.Sent.Scrubbed(Scrub.None));
    }

    [Theory]
    [InlineData("Ada as Example")]
    [InlineData("Ada \"Countess\" Lovelace \\ Sons")]
    [InlineData("Ada <ada@example.com>")]
    public async Task A_name_of_any_spelling_goes(string name)
    {
        await Bulk.Subscribe(Given.Onboarding).From(new Sender(SandboxIds.AdaAccount, name, "ada@example.com"))
            .Preference(ContactPreference.Lead).To(Given.Qualified).SendAsync(_close);

        string text = _close.Sent.Scrubbed().ToString();
        Assert.DoesNotContain("Ada", text);
        Assert.DoesNotContain("ada@", text);
    }

    [Fact]
    public async Task Ids_that_a_test_made_up_stay()
    {
        await Bulk.Pause("seq_onboarding").To(Leads.WithIds("lead_1")).SendAsync(_close);

        Assert.Equal(_close.Sent.ToString(), _close.Sent.Scrubbed().ToString());
    }

    [Theory]
    [InlineData("to\nada@example.com", "to\\naddress_1")]
    [InlineData("\"grace@example.com\"", "\\\"address_1\\\"")]
    [InlineData("jörg@example.com", "address_1")]
    [InlineData("x@exämple.de", "address_1")]
    [InlineData("sender_relations@corp.com", "address_1")]
    [InlineData("sender_2@example.com", "address_1")]
    [InlineData("call +49 30 1234567", "call phone_1")]
    [InlineData("call\n+1 (555) 012-3456", "call\\nphone_1")]
    [InlineData("+49301234567", "phone_1")]
    [InlineData("+49301234567 2026-03-01", "phone_1 day_1")]
    [InlineData("since\n2026-03-01", "since\\nday_1")]
    [InlineData("1 + 1", "1 + 1")]
    public async Task Personal_values_go_whole_and_leave_valid_json(string words, string scrubbed)
    {
        await Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.Name.HasPhrase(words))).SendAsync(_close);

        string text = _close.Sent.Scrubbed().ToString();
        Assert.Contains($"\"value\": \"{scrubbed}\"", text);
        using JsonDocument json = JsonDocument.Parse(text.Substring(text.IndexOf("\n{", StringComparison.Ordinal)));
        Assert.Equal("sender_1@example.com", json.RootElement.GetProperty("sender_email").GetString());
    }

    [Fact]
    public async Task A_phone_number_is_the_same_however_it_is_spaced()
    {
        await Bulk.Pause(Given.Onboarding)
            .To(Leads.Where(lead => lead.Name.HasPhrase("+49 30 1234567") | lead.Name.HasPhrase("+49301234567")))
            .SendAsync(_close);

        Assert.DoesNotContain("phone_2", _close.Sent.Scrubbed().ToString());
        Assert.Contains("phone_1", _close.Sent.Scrubbed().ToString());
    }
}
