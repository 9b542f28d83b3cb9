interface IMessenger
{
    Task SendAsync(string text);

    Task<string> GetAsync(int id);

    Task CreateAsync(object anything);
}

class Messages(IMessenger messenger, ICloseClient close)
{
    public void Fire(string text)
    {
        messenger.SendAsync(text);
        messenger.CreateAsync(text);
    }

    public async Task PollAsync()
    {
        string text;
        do
        {
            text = await messenger.GetAsync(3);
            await Task.Delay(100);
        }
        while (text.Length == 0);

        await Bulk.Pause("seq_1").ToAllLeads().SendAsync(close);
    }
}
