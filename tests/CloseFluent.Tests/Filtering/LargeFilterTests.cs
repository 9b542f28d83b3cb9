namespace CloseFluent.Tests;

/// <summary>What a large filter costs: counted in bytes, not timed.</summary>
public sealed class LargeFilterTests
{
    private static readonly LeadId[] s_ids = [.. Enumerable.Range(0, 100_000).Select(i => new LeadId($"lead_{i:D43}"))];

    [Fact]
    public void A_filter_of_many_ids_costs_at_most_twice_its_body()
    {
        Write(s_ids[..10]);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int size = Write(s_ids);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(size > 7_000_000);
        Assert.True(allocated <= 2L * size, $"{allocated:N0} bytes for a body of {size:N0}");
    }

    [Fact]
    public void Ten_times_the_ids_cost_ten_times_the_bytes()
    {
        Write(s_ids[..10]);

        long small = Allocated(s_ids[..10_000]);
        long large = Allocated(s_ids);

        Assert.InRange((double)large / small, 8, 12);
    }

    private static int Write(IEnumerable<LeadId> ids) => Bulk.PauseAllSequences().To(Leads.WithIds(ids)).ToBytes().Length;

    private static long Allocated(LeadId[] ids)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Write(ids);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
