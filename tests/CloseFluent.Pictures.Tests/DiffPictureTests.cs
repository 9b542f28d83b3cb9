using CloseFluent.Testing;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CloseFluent.Pictures.Tests;

public sealed class DiffPictureTests
{
    [Fact]
    public async Task What_a_reviewer_sees_where_business_code_reaches_further_than_before()
    {
        BulkSelection bakery = Leads.WithIds("lead_bakery");
        string before = await SentAsync(Bulk.Pause("seq_trial").To(bakery));
        string after = await SentAsync(Bulk.PauseAllSequences().To(bakery));

        Window window = new("OnboardingCampaignTests.A_complaint.verified.txt", columns: 100);
        foreach (DiffPiece line in InlineDiffBuilder.Diff(before, after).Lines)
        {
            (string sign, string colour) = line.Type switch
            {
                ChangeType.Inserted => ("+ ", Colour.Added),
                ChangeType.Deleted => ("- ", Colour.Removed),
                _ => ("  ", Colour.Text),
            };
            window.Line(new Run(sign + line.Text, colour));
        }

        Picture.ShouldBeCurrent("snapshot-diff", window);
    }

    private static async Task<string> SentAsync(BulkSequenceSubscriptionAction action)
    {
        CloseRecorder close = new();
        await action.SendAsync(close);
        return close.Sent.ToString();
    }
}
