using System.IO.Compression;
using System.Text;

namespace CloseFluent.Tests;

public sealed class PackedAnswerTests
{
    [Fact]
    public async Task A_list_may_come_packed_and_is_read_unpacked()
    {
        string page = $$"""{"data":[{{string.Join(",", Enumerable.Repeat(Given.Answer(), 1))}}],"has_more":false}""";
        CannedHandler handler = new(() => Packed(page));
        using CloseClient close = Given.Client(handler);

        List<BulkSequenceSubscription> actions = [];
        await foreach (BulkSequenceSubscription action in close.BulkSequenceSubscriptions.ListAsync())
        {
            actions.Add(action);
        }

        Assert.Equal([Given.Id], actions.Select(action => action.Id.Value));
        Assert.Contains("Accept-Encoding: gzip", handler.Headers.Single());
    }

    [Fact]
    public async Task A_create_asks_for_no_packing_but_understands_it()
    {
        CannedHandler handler = new(() => Packed(Given.Answer()));
        using CloseClient close = Given.Client(handler);

        BulkSequenceSubscription sent = await Given.Subscribe.SendAsync(close);

        Assert.Equal(Given.Id, sent.Id.Value);
        Assert.DoesNotContain("Accept-Encoding", handler.Headers.Single());
    }

    [Fact]
    public async Task What_is_small_only_while_packed_is_not_read_to_its_end()
    {
        CannedHandler handler = new(() => Packed(new string(' ', 10_000_000) + Given.Answer()));
        using CloseClient close = Given.Client(handler, options => options.MaxResponseSize = 100_000);

        CloseInvalidResponseException refused = await Assert.ThrowsAsync<CloseInvalidResponseException>(
            () => close.BulkSequenceSubscriptions.GetAsync(new BulkSequenceSubscriptionId(Given.Id)));

        Assert.Contains("larger than 100,000 bytes", refused.Message);
    }

    [Fact]
    public async Task Packing_that_breaks_off_is_a_response_that_broke_off()
    {
        CannedHandler handler = new(() => Packed(Given.Answer(), length: 40));
        using CloseClient close = Given.Client(handler);

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => Given.Subscribe.SendAsync(close));
    }

    private static HttpResponseMessage Packed(string body, int? length = null)
    {
        using MemoryStream packed = new();
        using (GZipStream packing = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(Encoding.UTF8.GetBytes(body));
        }

        HttpResponseMessage answer = CannedHandler.Answer(200, packed.ToArray()[..(length ?? (int)packed.Length)]);
        answer.Content.Headers.ContentEncoding.Add("gzip");
        return answer;
    }
}
