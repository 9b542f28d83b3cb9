class Clients
{
    private readonly Dictionary<string, CloseClient> _clients = [];

    public CloseClient Get(string key)
    {
        if (!_clients.TryGetValue(key, out CloseClient? client))
        {
            client = new CloseClient(key);
            _clients.Add(key, client);
        }

        return client;
    }

    public void Fill(IEnumerable<string> keys)
    {
        foreach (string key in keys)
        {
            _clients[key] = new CloseClient(key);
        }
    }
}
