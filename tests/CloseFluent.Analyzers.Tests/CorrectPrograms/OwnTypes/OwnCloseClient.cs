namespace Doors
{
    public sealed class CloseClient : IDisposable
    {
        public CloseClient(string apiKey) => Console.WriteLine(apiKey.Length);

        public Task SendAsync(object door) => Task.CompletedTask;

        public void Dispose() { }
    }

    public class House
    {
        public async Task CloseAllAsync(IEnumerable<object> doors)
        {
            foreach (object door in doors)
            {
                using CloseClient client = new("k");
                await client.SendAsync(door);
            }
        }

        public Task PauseAsync(ICloseClient close) => Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);
    }
}
