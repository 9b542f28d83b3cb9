using CloseFluent.Sandbox;

namespace CloseFluent.Testing.Tests;

public sealed class ShouldBeTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task The_text_is_accepted_however_its_lines_end()
    {
        await Given.Pause.SendAsync(_close);

        _close.Sent.ShouldBe(Given.Pause.ToString());
        _close.Sent.ShouldBe(Given.Pause.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n");
    }

    [Fact]
    public async Task A_difference_is_shown_with_a_text_that_can_be_pasted_back()
    {
        await Given.Pause.SendAsync(_close);

        SentMismatchException fault = Assert.Throws<SentMismatchException>(() => _close.Sent.Scrubbed().ShouldBe(
            """
            Resume the paused subscriptions to sequence sequence_1 for the lead lead_1.
            POST /bulk_action/sequence_subscription/
            {
              "action_type": "resume",
              "sequence_id": "sequence_1",
              "s_query": {
                "type": "and",
                "queries": [
                  {
                    "type": "object_type",
                    "object_type": "lead"
                  },
                  {
                    "type": "id",
                    "value": "lead_1"
                  }
                ]
              }
            }
            """));

        await Verify(fault.Message);
    }

    [Fact]
    public async Task Quotes_in_the_text_are_outnumbered_by_those_around_it()
    {
        await Bulk.Subscribe(Given.Onboarding).From(new Sender(SandboxIds.AdaAccount, "Ada \"\"\"\" Example", "ada@example.com"))
            .Preference(ContactPreference.Lead).To(Given.Qualified).SendAsync(_close);

        string message = Assert.Throws<SentMismatchException>(() => _close.Sent.ShouldBe("")).Message;
        Assert.EndsWith("\n            }\n            \"\"\"\"\"", message);
    }
}
