sealed class ElapsedDaily : IDisposable
{
    private readonly System.Timers.Timer _timer = new(TimeSpan.FromDays(1));
    private readonly ICloseClient _close;
    private readonly PauseAction _action;

    public ElapsedDaily(ICloseClient close, PauseAction action)
    {
        _close = close;
        _action = action;
        _timer.Elapsed += OnElapsed;
        _timer.Start();
    }

    public void Dispose() => _timer.Dispose();

    private async void OnElapsed(object? sender, System.Timers.ElapsedEventArgs e)
    {
        try
        {
            await _action.SendAsync(_close);
        }
        catch (CloseException error)
        {
            Console.WriteLine(error.Message);
        }
    }
}
