class Again(ICloseClient close, PauseAction action)
{
    public async Task SendAsync()
    {
        try
        {
            await action.SendAsync(close);
        }
        catch (CloseConnectionException e) when (e.RequestWasNotSent)
        {
            await action.SendAsync(close);
        }
        catch (CloseTimeoutException e)
        {
            if (!e.RequestWasNotSent)
            {
                throw;
            }

            await action.SendAsync(close);
        }
    }
}
