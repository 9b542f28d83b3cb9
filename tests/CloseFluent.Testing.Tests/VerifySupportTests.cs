namespace CloseFluent.Testing.Tests;

/// <summary>The source that the package compiles beside Verify, here beside its stand-in.</summary>
public sealed class VerifySupportTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task A_recording_is_taken_as_it_is()
    {
        await Given.Pause.SendAsync(_close);

        await Verify(_close.Sent);
    }

    [Fact]
    public async Task So_is_a_recording_with_ids_replaced()
    {
        await Given.Pause.SendAsync(_close);

        await Verify(_close.Sent).ScrubCloseIds();
    }

    [Fact]
    public async Task So_is_an_action_that_was_not_sent()
    {
        VerifySettings settings = new();
        settings.ScrubClose();

        await Verify(Given.Subscribe, settings);
    }

    [Fact]
    public async Task What_the_test_scrubbed_itself_stays_scrubbed()
    {
        await Given.Pause.SendAsync(_close);

        await Verify(_close.Sent.Scrubbed(Scrub.Ids)).UseMethodName(nameof(So_is_a_recording_with_ids_replaced) + "_itself");
    }

    [Fact]
    public void It_is_initialized_once_and_before_the_first_verification()
    {
        Assert.True(VerifyCloseFluent.Initialized);
        Assert.Throws<Exception>(() => VerifyCloseFluent.Initialize());
    }

    [Fact]
    public async Task Actions_make_the_recording_that_sending_them_leaves()
    {
        await Given.Subscribe.SendAsync(_close);
        await Given.Pause.SendAsync(_close);

        Assert.Equal(SentActions.From(Given.Subscribe, Given.Pause), _close.Sent);
        Assert.Equal("Nothing was sent.", SentActions.From().ToString());
    }
}
