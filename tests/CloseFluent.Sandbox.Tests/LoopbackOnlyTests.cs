using System.Net;

namespace CloseFluent.Sandbox.Tests;

public sealed class LoopbackOnlyTests
{
    [Theory]
    [InlineData("https://example.com/close")]
    [InlineData("http://192.0.2.1/close")]
    [InlineData("http://127.0.0.1.example.com/close")]
    public async Task Nothing_is_posted_to_another_machine(string address)
    {
        Answers answers = new();
        using HttpMessageInvoker client = new(new LoopbackOnlyHandler { InnerHandler = answers });
        using HttpRequestMessage request = new(HttpMethod.Post, address);

        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request, CancellationToken.None));

        Assert.Equal(0, answers.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/close")]
    [InlineData("http://localhost:5000/close")]
    [InlineData("http://[::1]:5000/close")]
    public async Task This_machine_is_reached(string address)
    {
        Answers answers = new();
        using HttpMessageInvoker client = new(new LoopbackOnlyHandler { InnerHandler = answers });
        using HttpRequestMessage request = new(HttpMethod.Post, address);

        using HttpResponseMessage answer = await client.SendAsync(request, CancellationToken.None);

        Assert.Equal(1, answers.Count);
    }

    private sealed class Answers : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
