class Bar : IProgress<BulkActionProgress>
{
    public void Report(BulkActionProgress value) => Console.Write($"\r{value.Fraction:P0}");
}

class Runner(ICloseClient close)
{
    public async Task RunAsync(PauseAction action)
    {
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        BulkSequenceSubscription started = await action.SendAsync(close);
        try
        {
            await close.BulkSequenceSubscriptions.WaitAsync(started.Id, new Bar());
        }
        catch (CloseBulkActionStoppedException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
