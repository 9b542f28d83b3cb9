class Requeue(ICloseClient close, Queue<(PauseAction Action, int Tries)> queue)
{
    public async Task RunAsync()
    {
        while (queue.Count > 0)
        {
            (PauseAction action, int tries) = queue.Dequeue();
            try
            {
                await action.SendAsync(close);
                if (queue.Count == 0)
                {
                    break;
                }
            }
            catch (CloseRateLimitException) when (tries < 3)
            {
                queue.Enqueue((action, tries + 1));
            }
        }
    }
}
