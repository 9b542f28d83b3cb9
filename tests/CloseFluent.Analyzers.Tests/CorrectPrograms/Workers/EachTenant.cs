class EachTenant(IReadOnlyDictionary<string, ICloseClient> clients, PauseAction action)
{
    public async Task RunAsync()
    {
        foreach ((string name, ICloseClient client) in clients)
        {
            await SendAsync();

            async Task SendAsync()
            {
                Console.WriteLine(name);
                await action.SendAsync(client);
            }
        }
    }

    public Task AllAtOnceAsync() => Task.WhenAll(clients.Values.Select(client => action.SendAsync(client)));
}
