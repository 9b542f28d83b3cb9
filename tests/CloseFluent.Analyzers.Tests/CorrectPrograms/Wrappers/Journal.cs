using System.IO;

sealed class FileJournal(string path) : ISendJournal
{
    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken) =>
        File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : null;

    public async ValueTask WriteAsync(string text, CancellationToken cancellationToken) =>
        await File.WriteAllTextAsync(path, text, cancellationToken);
}

class Kept(ICloseClient close)
{
    public Task<BulkSequenceSubscription> SendAsync(SubscribeAction action) =>
        action.SendOnceAsync(close, new FileJournal("campaign.txt"));
}
