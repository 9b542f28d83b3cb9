class Everywhere(IReadOnlyDictionary<string, ICloseClient> clients)
{
    public async Task PauseAllAsync()
    {
        foreach ((string name, ICloseClient close) in clients)
        {
            try
            {
                await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);
            }
            catch (CloseException e)
            {
                Console.WriteLine($"{name}: {e.Message}");
            }
        }
    }
}
