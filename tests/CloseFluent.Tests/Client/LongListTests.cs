using System.Globalization;
using System.Text;

namespace CloseFluent.Tests;

/// <summary>What a long list costs: counted in bytes, not timed.</summary>
public sealed class LongListTests
{
    [Fact]
    public async Task Ten_times_the_actions_cost_ten_times_the_bytes()
    {
        await AllocatedAsync(100);

        long small = await AllocatedAsync(1_000);
        long large = await AllocatedAsync(10_000);

        Assert.InRange((double)large / small, 8, 12);
    }

    [Fact]
    public async Task Of_what_was_read_no_more_than_a_page_is_kept()
    {
        List<WeakReference> read = [];
        using CloseClient close = new(new Pages(2_000));
        await foreach (BulkSequenceSubscription action in close.BulkSequenceSubscriptions.ListAsync())
        {
            read.Add(new WeakReference(action));
            if (read.Count == 1_950)
            {
                GC.Collect();
                Assert.InRange(read.Count(one => one.IsAlive), 1, 200);
            }
        }

        Assert.Equal(2_000, read.Count);
    }

    private static async Task<long> AllocatedAsync(int count)
    {
        Pages pages = new(count);
        using CloseClient close = new(pages);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = 0;
        await foreach (BulkSequenceSubscription action in close.BulkSequenceSubscriptions.ListAsync())
        {
            read++;
        }

        Assert.Equal(count, read);
        return GC.GetAllocatedBytesForCurrentThread() - before - pages.Allocated;
    }

    /// <summary>Answers pages at once, on the thread that asks, and counts what making them took.</summary>
    private sealed class Pages(int count) : ICloseTransport
    {
        public long Allocated { get; private set; }

        public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            int skip = int.Parse(request.Path.Split("_skip=")[1].Split('&')[0], CultureInfo.InvariantCulture);
            IEnumerable<string> actions = Enumerable.Range(skip, Math.Min(100, count - skip))
                .Select(place => Given.Answer().Replace(Given.Id, $"bulkseqsub_{place:D43}", StringComparison.Ordinal));
            byte[] page = Encoding.UTF8.GetBytes(
                $$"""{"data":[{{string.Join(',', actions)}}],"has_more":{{(skip + 100 < count ? "true" : "false")}}}""");
            Task<CloseResponse> answer = Task.FromResult(new CloseResponse(200, page));
            Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            return answer;
        }
    }
}
