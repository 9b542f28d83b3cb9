using System.IO.Compression;
using System.Net;
using CloseFluent.Tests.Words;

namespace CloseFluent.Tests;

public sealed class SingleUseContentTests
{
    private static readonly byte[] s_body = "{}"u8.ToArray();

    [Fact]
    public async Task A_body_that_must_not_be_repeated_goes_to_a_connection_once()
    {
        SingleUseContent content = new(s_body, isIdempotent: false);
        using Connection connection = new();

        await content.CopyToAsync(connection);

        Assert.Equal(s_body, connection.ToArray());
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(connection));
        Assert.Equal(s_body, connection.ToArray());
        Assert.False(content.TryClose());
    }

    [Fact]
    public async Task A_body_that_may_be_repeated_can_be_copied_and_sent_again()
    {
        SingleUseContent content = new(s_body, isIdempotent: true);
        using Connection connection = new();

        await content.CopyToAsync(connection);
        await content.CopyToAsync(connection);

        Assert.Equal("{}{}"u8.ToArray(), connection.ToArray());
        Assert.Equal("{}", await content.ReadAsStringAsync());
        using SingleUseContent other = new(s_body, isIdempotent: true);
        using Stream stream = await other.ReadAsStreamAsync();
        Assert.False(stream.CanWrite);
        Assert.Null(content.Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_was_closed_before_it_began_is_not_sent(bool isIdempotent)
    {
        SingleUseContent content = new(s_body, isIdempotent);

        Assert.True(content.TryClose());
        Assert.True(content.TryClose());
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(Stream.Null));
        Assert.True(content.TryClose());
    }

    [Fact]
    public async Task A_copy_that_is_refused_does_not_begin_the_body()
    {
        SingleUseContent content = new(s_body, isIdempotent: false);
        using Connection connection = new();

        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(new MemoryStream()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.ReadAsStreamAsync());
        await content.CopyToAsync(connection);

        Assert.Equal(s_body, connection.ToArray());
    }

    public static TheoryData<string> Packings => [.. s_packings.Keys];

    private static readonly Dictionary<string, Func<Stream, Stream>> s_packings = new()
    {
        ["gzip"] = stream => new GZipStream(stream, CompressionLevel.Fastest),
        ["deflate"] = stream => new DeflateStream(stream, CompressionLevel.Fastest),
        ["zlib"] = stream => new ZLibStream(stream, CompressionLevel.Fastest),
        ["brotli"] = stream => new BrotliStream(stream, CompressionLevel.Fastest),
        ["a buffer around gzip"] = stream => new BufferedStream(new GZipStream(stream, CompressionLevel.Fastest)),
        ["gzip in gzip"] = stream => new GZipStream(new GZipStream(stream, CompressionLevel.Fastest), CompressionLevel.Fastest),
    };

    [Theory]
    [MemberData(nameof(Packings))]
    public async Task A_body_is_packed_on_its_way_to_a_connection_and_not_into_memory(string packing)
    {
        SingleUseContent content = new(s_body, isIdempotent: false);
        await using Stream memory = s_packings[packing](new MemoryStream());
        await using Stream connection = s_packings[packing](new Connection());

        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(memory));
        await content.CopyToAsync(connection);

        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(connection));
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public async Task A_content_that_packs_the_body_is_not_buffered_either(string packing)
    {
        SingleUseContent content = new(s_body, isIdempotent: false);
        using Packed packed = new(content, s_packings[packing]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => packed.LoadIntoBufferAsync());

        Assert.True(content.TryClose());
    }

    [Fact]
    public async Task Refusals()
    {
        SingleUseContent copied = new(s_body, isIdempotent: false);
        SingleUseContent again = new(s_body, isIdempotent: false);
        SingleUseContent late = new(s_body, isIdempotent: false);
        await again.CopyToAsync(Stream.Null);
        late.TryClose();

        foreach (SingleUseContent content in new[] { again, late })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(Stream.Null));
        }

        InvalidOperationException thrown =
            await Assert.ThrowsAsync<InvalidOperationException>(() => copied.CopyToAsync(new MemoryStream()));
        Assert.Equal(copied.Refusal, thrown.Message);
        await Verify(new Gallery()
            .Add("copied", copied.Refusal!)
            .Add("sent again", again.Refusal!)
            .Add("late", late.Refusal!)
            .ToString());
    }

    private sealed class Packed(HttpContent content, Func<Stream, Stream> pack) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            await content.CopyToAsync(pack(stream));

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    [Fact]
    public void Its_headers_say_what_it_is()
    {
        SingleUseContent content = new(s_body, isIdempotent: false);
        SingleUseContent form = new(s_body, isIdempotent: true, "application/x-www-form-urlencoded");

        Assert.Equal(("application/json", 2), (content.Headers.ContentType?.ToString(), content.Headers.ContentLength));
        Assert.Equal("application/x-www-form-urlencoded", form.Headers.ContentType?.ToString());
    }
}
