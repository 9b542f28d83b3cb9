class FromEnd(ICloseClient close, List<PauseAction> waiting)
{
    public async Task RunAsync()
    {
        while (waiting.Count > 0)
        {
            PauseAction last = waiting[^1];
            waiting.RemoveAt(waiting.Count - 1);
            try
            {
                await last.SendAsync(close);
                if (waiting.Count == 0)
                {
                    return;
                }
            }
            catch (CloseException)
            {
                continue;
            }
        }
    }
}
