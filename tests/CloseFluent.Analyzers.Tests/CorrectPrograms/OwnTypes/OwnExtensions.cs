static class CampaignExtensions
{
    public static PauseAction ToEverybodyIn(this PauseNeedsLeads stage, SmartView view) => stage.To(Leads.FromSmartView(view));

    public static Task<BulkSequenceSubscription> SendQuietlyAsync<T>(this T action, ICloseClient close)
        where T : BulkSequenceSubscriptionAction<T> => action.WithoutDoneEmail().SendAsync(close);

    public static BulkSelection Newest(this BulkSelection selection) => selection.Take(10);
}

class User
{
    public async Task RunAsync(ICloseClient close, SmartView view)
    {
        await Bulk.Pause("seq_1").ToEverybodyIn(view).SendQuietlyAsync(close);
        BulkSelection newest = Leads.All.Newest();
        await Bulk.Resume("seq_1").To(newest).SendAsync(close);
    }
}
