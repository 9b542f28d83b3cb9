sealed class Ticks : IDisposable
{
    private readonly ICloseClient _close;
    private readonly Timer _timer;

    public Ticks(ICloseClient close)
    {
        _close = close;
        _timer = new Timer(_ => _ = TickAsync(), null, TimeSpan.Zero, TimeSpan.FromDays(1));
    }

    public void Dispose() => _timer.Dispose();

    private async Task TickAsync()
    {
        try
        {
            await Bulk.PauseAllSequences().ToAllLeads().SendAsync(_close);
        }
        catch (CloseException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
