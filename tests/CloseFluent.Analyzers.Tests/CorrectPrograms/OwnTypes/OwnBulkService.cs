namespace Shop
{
    public class Bulk
    {
        public Task Pause(int number) => Task.CompletedTask;

        public Task SendAsync(string text) => Task.CompletedTask;
    }

    public class Office(Bulk bulk)
    {
        public async Task RunAsync(ICloseClient close)
        {
            await bulk.Pause(3);
            await bulk.SendAsync("x");
            await CloseFluent.Bulk.Pause("seq_1").ToAllLeads().SendAsync(close);
        }
    }
}
