using System.Globalization;
using System.Text;
using CloseFluent.Benchmarks.Growth;
using CloseFluent.Benchmarks.Sending;

namespace CloseFluent.Benchmarks.Reporting;

/// <summary>What grows with its input, at several sizes: filters by ids, and lists of past actions.</summary>
internal static class GrowthReport
{
    public static async Task PrintAsync()
    {
        await PrintFiltersAsync();
        await PrintListsAsync();
    }

    private static async Task PrintFiltersAsync()
    {
        Console.WriteLine("| A filter of ids, built and sent | processor ms | µs per id | bytes | of the body |");
        Console.WriteLine("|--:|--:|--:|--:|--:|");
        using HttpClient http = new(new CannedHandler(Scenario.Answer));
        using CloseClient close = new(new CloseClientOptions { ApiKey = Scenario.ApiKey }, http);
        foreach (int count in (int[])[10, 1_000, 100_000])
        {
            LeadId[] ids = [.. Enumerable.Range(0, count).Select(place => new LeadId($"lead_{place:D43}"))];
            Cost cost = await Cost.OfAsync(() => Subscribe(ids).SendAsync(close));
            string json = Subscribe(ids).Json;
            int body = Encoding.UTF8.GetByteCount(System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {cost.Processor:0.00} | {cost.Processor * 1000 / count:0.000} | {cost.Allocated:N0} "
                    + $"| {(double)cost.Allocated / body:0.00} |"));
        }
    }

    private static SubscribeAction Subscribe(LeadId[] ids) => Bulk
        .Subscribe(Scenario.Sequence)
        .From(new Sender(Scenario.Account, Scenario.SenderName, Scenario.SenderEmail))
        .Preference(ContactPreference.Contact)
        .To(Leads.WithIds(ids));

    private static async Task PrintListsAsync()
    {
        Console.WriteLine();
        Console.WriteLine("| Past actions listed | processor ms | bytes per action | left in memory at the end |");
        Console.WriteLine("|--:|--:|--:|--:|");
        foreach (int count in (int[])[1_000, 10_000])
        {
            using HttpClient http = new(new PagesHandler(count));
            using CloseClient close = new(new CloseClientOptions { ApiKey = Scenario.ApiKey }, http);
            using HttpMessageInvoker bare = new(new PagesHandler(count));
            long left = 0;
            Cost handler = await Cost.OfAsync(() => PagesAloneAsync(bare, count));
            Cost cost = await Cost.OfAsync(async () =>
            {
                long before = GC.GetTotalMemory(forceFullCollection: true);
                await foreach (BulkSequenceSubscription action in close.BulkSequenceSubscriptions.ListAsync())
                {
                    GC.KeepAlive(action);
                }

                left = GC.GetTotalMemory(forceFullCollection: true) - before;
            });
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {cost.Processor - handler.Processor:0.0} "
                    + $"| {(cost.Allocated - handler.Allocated) / count:N0} | {left:N0} |"));
        }
    }

    // What making the pages costs is not the client's.
    private static async Task PagesAloneAsync(HttpMessageInvoker handler, int count)
    {
        for (int skip = 0; skip < count; skip += 100)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"{Scenario.BaseAddress}/?_skip={skip}&_limit=100");
            using HttpResponseMessage page = await handler.SendAsync(request, CancellationToken.None);
        }
    }
}
