class Keys(IEnumerable<ICloseClient> clients, PauseAction action)
{
    public async Task<BulkSequenceSubscription?> SendAsync()
    {
        foreach (ICloseClient close in clients)
        {
            try
            {
                return await action.SendAsync(close);
            }
            catch (CloseAuthenticationException)
            {
                Console.WriteLine("the next key");
            }
        }

        return null;
    }
}
