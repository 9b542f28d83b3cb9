class Tries(ICloseClient close)
{
    public async Task<(bool IsSent, BulkSequenceSubscription? Sent)> TrySendAsync(PauseAction action)
    {
        try
        {
            return (true, await action.SendAsync(close));
        }
        catch (CloseMatchLimitException)
        {
            return (false, null);
        }
    }

    public async Task<bool> SendAllAsync(IEnumerable<PauseAction> actions)
    {
        foreach (PauseAction action in actions)
        {
            (bool isSent, _) = await TrySendAsync(action);
            if (!isSent)
            {
                return false;
            }
        }

        return true;
    }
}
