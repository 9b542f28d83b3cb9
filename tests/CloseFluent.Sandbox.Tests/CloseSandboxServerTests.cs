using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace CloseFluent.Sandbox.Tests;

public sealed class CloseSandboxServerTests : IAsyncLifetime, IDisposable
{
    private const string BulkPath = "bulk_action/sequence_subscription/";

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private CloseSandboxServer? _server;

    private CloseSandboxServer Server => _server!;

    public async Task InitializeAsync()
    {
        _server = await CloseSandboxServer.StartAsync(new CloseSandbox());
        _client.BaseAddress = _server.BaseAddress;
        string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes(_server.Sandbox.ApiKey + ":"));
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public void It_listens_on_this_machine_only()
    {
        Assert.Equal("127.0.0.1", Server.BaseAddress.Host);
        Assert.Equal("/api/v1/", Server.BaseAddress.AbsolutePath);
    }

    [Fact]
    public async Task A_read_gets_the_same_response_as_in_memory()
    {
        using HttpResponseMessage response = await _client.GetAsync("me/?_fields=id");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($$"""{"id":"{{SandboxIds.AdaUser}}"}""", await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.Contains("RateLimit"));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_create_arrives_whole()
    {
        using StringContent content = new("""{ "action_type": "pause" }""", Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.PostAsync(BulkPath, content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"status\":\"created\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chunked_create_is_refused()
    {
        using JsonContent content = JsonContent.Create(new { action_type = "pause" });
        using HttpResponseMessage response = await _client.PostAsync(BulkPath, content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Chunked Transfer-Encoding", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_slash_redirects_to_the_same_server()
    {
        using HttpResponseMessage response = await _client.GetAsync("me?_fields=id");
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(new Uri(Server.BaseAddress, "me/?_fields=id"), new Uri(Server.BaseAddress, response.Headers.Location!));
    }

    [Fact]
    public async Task Other_credentials_are_unauthorized()
    {
        _client.DefaultRequestHeaders.Authorization = null;
        Assert.Equal(HttpStatusCode.Unauthorized, (await _client.GetAsync("me/")).StatusCode);
    }

    [Fact]
    public async Task Two_servers_share_nothing()
    {
        await using CloseSandboxServer other = await CloseSandboxServer.StartAsync(new CloseSandbox());
        Assert.NotEqual(Server.BaseAddress, other.BaseAddress);
        Assert.NotSame(Server.Sandbox, other.Sandbox);
    }

    [Fact]
    public async Task A_closed_server_refuses_connections()
    {
        CloseSandboxServer other = await CloseSandboxServer.StartAsync(new CloseSandbox());
        await other.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetAsync(other.BaseAddress));
    }

    [Fact]
    public async Task Starting_takes_a_sandbox_and_can_be_given_up()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => CloseSandboxServer.StartAsync(null!));
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CloseSandboxServer.StartAsync(new CloseSandbox(), source.Token));
    }
}
