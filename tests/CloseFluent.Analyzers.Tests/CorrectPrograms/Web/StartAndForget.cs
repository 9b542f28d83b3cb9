using Microsoft.Extensions.Logging;

class FireAndForget(ICloseClient close, ILogger<FireAndForget> logger)
{
    public void Start(PauseAction action) => _ = StartAsync(action);

    public void StartMany(IEnumerable<PauseAction> actions)
    {
        foreach (PauseAction action in actions)
        {
            _ = action.SendAsync(close).ContinueWith(
                sent => logger.LogError(sent.Exception, "A pause failed"), TaskContinuationOptions.OnlyOnFaulted);
        }
    }

    private async Task StartAsync(PauseAction action)
    {
        try
        {
            await action.SendAsync(close);
        }
        catch (CloseException e)
        {
            logger.LogError(e, "A pause failed");
        }
    }
}
