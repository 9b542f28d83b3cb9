using BenchmarkDotNet.Attributes;

namespace CloseFluent.Benchmarks;

/// <summary>
/// A filter by id, from the ids to the answer: time and bytes must grow with their number and no faster. Compare the rows of
/// one run with each other, not with other runs.
/// </summary>
[MemoryDiagnoser]
public class LargeFilterBenchmarks : IDisposable
{
    private LeadId[] _ids = [];
    private BulkSelection _selection = Leads.All;
    private CloseClient? _close;

    [Params(10, 1_000, 100_000)]
    public int Ids { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _ids = [.. Enumerable.Range(0, Ids).Select(i => new LeadId($"lead_{i:D43}"))];
        _selection = Leads.WithIds(_ids);
        _close = new CloseClient(
            new CloseClientOptions { ApiKey = "api_benchmark" }, new HttpClient(new Swallows()));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _close?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public BulkSelection Build() => Leads.WithIds(_ids);

    [Benchmark]
    public Task<BulkSequenceSubscription> BuildWriteAndSend() =>
        Bulk.PauseAllSequences().To(Leads.WithIds(_ids)).SendAsync(_close!);

    [Benchmark]
    public string InWords() => _selection.ToString();

    /// <summary>Reads every byte, as a connection does, and answers.</summary>
    private sealed class Swallows : HttpMessageHandler
    {
        private static readonly byte[] s_answer = """{"id":"bulkseqsub_benchmark","status":"created"}"""u8.ToArray();

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            return new HttpResponseMessage { Content = new ByteArrayContent(s_answer), RequestMessage = request };
        }
    }
}
