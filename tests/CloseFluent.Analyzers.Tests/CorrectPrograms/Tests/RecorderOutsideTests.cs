using CloseFluent.Testing;

static class Demo
{
    static async Task Main()
    {
        CloseRecorder recorder = new();
        await Bulk.Pause("seq_1").ToAllLeads().SendAsync(recorder);
    }
}
