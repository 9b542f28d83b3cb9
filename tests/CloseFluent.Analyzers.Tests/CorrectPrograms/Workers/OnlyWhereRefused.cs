class Careful(ICloseClient close, PauseAction action)
{
    public async Task RunAsync(CancellationToken stop)
    {
        for (int attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                await action.SendAsync(close, stop);
                return;
            }
            catch (CloseRateLimitException)
            {
                await Task.Delay(TimeSpan.FromSeconds(30), stop);
            }
            catch (CloseConnectionException e) when (e.RequestWasNotSent)
            {
                await Task.Delay(TimeSpan.FromSeconds(5), stop);
            }
        }
    }
}
