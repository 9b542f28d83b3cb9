class Each(ICloseClient close)
{
    public async Task PrintAsync(IEnumerator<BulkSequenceSubscription> all)
    {
        while (all.MoveNext())
        {
            Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(all.Current.Id));
            Thread.Sleep(100);
        }
    }

    public async Task PrintAsync(List<BulkSequenceSubscriptionId> all)
    {
        using List<BulkSequenceSubscriptionId>.Enumerator ids = all.GetEnumerator();
        while (ids.MoveNext())
        {
            Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids.Current));
            await Task.Delay(100);
        }
    }
}
