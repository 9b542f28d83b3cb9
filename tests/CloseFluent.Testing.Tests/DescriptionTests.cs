namespace CloseFluent.Testing.Tests;

public sealed class DescriptionTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task A_snapshot_of_descriptions_has_one_line_for_each_action()
    {
        await SendAllAsync();

        await Verify(_close.Sent.Descriptions);
    }

    [Fact]
    public async Task A_snapshot_of_descriptions_is_scrubbed_as_that_of_a_recording()
    {
        await SendAllAsync();

        await Verify(_close.Sent.Descriptions).ScrubClose();
    }

    [Fact]
    public async Task Descriptions_are_compared_as_text_or_as_values()
    {
        await Given.Pause.SendAsync(_close);

        _close.Sent.Descriptions.ShouldBe(Given.Pause.Description + "\r\n");
        Assert.Equal([Given.Pause.Description], _close.Sent.Descriptions);
        Assert.Equal(Given.Pause.Description, _close.Sent[0].Description);
        Assert.Equal(SentActions.From(Given.Pause).Descriptions, _close.Sent.Descriptions);
        Assert.NotEqual(_close.Sent.Descriptions.Scrubbed().ToString(), _close.Sent.Descriptions.ToString());
        Assert.Equal(_close.Sent.Scrubbed().Descriptions.ToString(), _close.Sent.Descriptions.Scrubbed().ToString());
        Assert.Throws<SentMismatchException>(() => _close.Sent.Descriptions.ShouldBe("Nothing was sent."));
    }

    [Fact]
    public async Task Nothing_sent_and_calls_without_a_script_read_as_such()
    {
        await Assert.ThrowsAsync<UnscriptedCallException>(() => _close.CountAsync(Leads.All));

        Assert.Empty(_close.Sent.Descriptions);
        _close.Sent.Descriptions.ShouldBe("Nothing was sent.\nNot scripted, so it failed: POST /data/search/");
    }

    private async Task SendAllAsync()
    {
        _close.Script(action => action.Created().Processing(1, of: 2));
        BulkSequenceSubscription started = await Given.Subscribe.SendAsync(_close);
        await _close.BulkSequenceSubscriptions.PauseAsync(started.Id);
        await Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Lead)
            .To(Leads.Where(lead => lead.Url.Exists() & lead.Name.HasPhrase("grace@example.com")
                & lead.Contacts.Any(contact => contact.Title.HasWords("founder") & contact.EmailsCount.AtLeast(1))))
            .SendAsync(_close);
    }
}
