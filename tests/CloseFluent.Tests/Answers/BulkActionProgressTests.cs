namespace CloseFluent.Tests.Answers;

public sealed class BulkActionProgressTests
{
    [Theory]
    [InlineData("processing", null, 0, null, "processing")]
    [InlineData("processing", 57, 21, 21.0 / 57, "processing, 21 of 57")]
    [InlineData("done", 57, 57, 1.0, "done, 57 of 57")]
    [InlineData("done", 0, 0, 1.0, "done, 0 of 0")]
    [InlineData("processing", 0, 0, 0.0, "processing, 0 of 0")]
    [InlineData("processing", 10, 12, 1.0, "processing, 12 of 10")]
    [InlineData("processing", -1, 3, 0.0, "processing, 3 of -1")]
    [InlineData(null, null, 0, null, "status unknown")]
    public void Says_how_far_the_action_is(string? status, int? objects, int processed, double? fraction, string text)
    {
        BulkActionProgress progress = BulkActionProgress.From(new BulkSequenceSubscription
        {
            Id = "bulkseqsub_a",
            Status = status is null ? null : BulkActionStatus.Unchecked(status),
            ObjectCount = objects,
            ObjectsProcessed = processed,
        });

        Assert.Equal(fraction, progress.Fraction);
        Assert.Equal(text, progress.ToString());
    }

    [Fact]
    public void Takes_all_its_parts_from_the_response() => Assert.Equal(
        new BulkActionProgress(new BulkSequenceSubscriptionId("bulkseqsub_a"), BulkActionStatus.Processing, 4, 3, 2, 1),
        BulkActionProgress.From(new BulkSequenceSubscription
        {
            Id = "bulkseqsub_a",
            Status = BulkActionStatus.Processing,
            LeadCount = 4,
            LeadsProcessed = 3,
            ObjectCount = 2,
            ObjectsProcessed = 1,
        }));
}
