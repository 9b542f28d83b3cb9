using System.Security.Authentication;
using CloseFluent.Tests.Words;

namespace CloseFluent.Tests;

/// <summary>What the platform throws, as what the library throws: by what is known of the body.</summary>
public sealed class TransportFaultTests
{
    private const string Token = "token-that-must-never-show";

    private readonly ClientLifetime _lifetime = new();

    private static CloseRequest Get => new(HttpMethod.Get, "/me/");

    private static CloseRequest Post => new(HttpMethod.Post, "/bulk_action/sequence_subscription/", "{}"u8.ToArray());

    [Fact]
    public async Task Messages() => await Verify(new Gallery()
        .Add("our time-out", Of(Get, new TaskCanceledException(), isOurTimeout: true).Message)
        .Add("time-out of the HttpClient", Of(Get, new TaskCanceledException()).Message)
        .Add("connection", Of(Get, new IOException("Broken")).Message)
        .Add("no connection", Of(Get, Refused(HttpRequestError.ConnectionError)).Message)
        .Add("refused by us", Of(Post, new IOException("Broken"), await CopiedAsync()).Message)
        .Add("HttpClient disposed", Of(Get, new ObjectDisposedException("HttpClient")).Message)
        .Add("client disposed", Disposed(Get, new IOException("Broken")).Message)
        .Add("client disposed while an action was under way", Disposed(Post, new IOException("Broken"), await BegunAsync()).Message)
        .ToString());

    [Fact]
    public async Task Whether_anything_was_sent_is_known_by_the_body_and_not_by_the_fault()
    {
        Exception fault = Refused(HttpRequestError.ConnectionError);

        Assert.True(Failed(Of(Post, new IOException(), Fresh())).RequestWasNotSent);
        Assert.False(Failed(Of(Post, fault, await BegunAsync())).RequestWasNotSent);
        Assert.True(Late(Of(Post, new TaskCanceledException(), Fresh())).RequestWasNotSent);
        Assert.False(Late(Of(Post, new TaskCanceledException(), await BegunAsync())).RequestWasNotSent);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, true)]
    [InlineData(HttpRequestError.ConnectionError, true)]
    [InlineData(HttpRequestError.SecureConnectionError, true)]
    [InlineData(HttpRequestError.ProxyTunnelError, true)]
    [InlineData(HttpRequestError.ResponseEnded, false)]
    [InlineData(HttpRequestError.Unknown, false)]
    public void Without_a_body_the_platform_says_whether_anything_was_sent(HttpRequestError error, bool wasNotSent) =>
        Assert.Equal(wasNotSent, Failed(Of(Get, Refused(error))).RequestWasNotSent);

    [Fact]
    public void Without_a_body_another_fault_says_nothing() =>
        Assert.False(Failed(Of(Get, new IOException("Broken."))).RequestWasNotSent);

    [Fact]
    public async Task A_disposed_client_is_named_only_where_nothing_can_have_been_done()
    {
        _lifetime.End();

        Assert.IsType<ObjectDisposedException>(Of(Get, new IOException()));
        Assert.IsType<ObjectDisposedException>(Of(Get, new TaskCanceledException()));
        Assert.IsType<ObjectDisposedException>(Of(Post, new IOException(), Fresh()));
        Assert.IsType<CloseConnectionException>(Of(Post, new IOException(), await BegunAsync()));
        Assert.IsType<CloseConnectionException>(Of(Post, new TaskCanceledException(), await BegunAsync()));
    }

    [Fact]
    public async Task A_disposed_handler_is_named_only_where_nothing_can_have_been_done()
    {
        ObjectDisposedException disposed = new("HttpClient");

        Assert.IsType<ObjectDisposedException>(Of(Get, disposed));
        Assert.IsType<ObjectDisposedException>(Of(Post, disposed, Fresh()));
        Assert.IsType<CloseConnectionException>(Of(Post, disposed, await BegunAsync()));
        Assert.Same(disposed, Of(Get, disposed).InnerException);
    }

    [Fact]
    public async Task What_another_try_meets_again_is_permanent()
    {
        Assert.True(Failed(Of(Get, new ArgumentException())).IsPermanent);
        Assert.True(Failed(Of(Get, new NotSupportedException())).IsPermanent);
        Assert.True(Failed(Of(Get, new AuthenticationException())).IsPermanent);
        Assert.True(Failed(Of(Get, new HttpRequestException("No.", new IOException("", new AuthenticationException())))).IsPermanent);
        Assert.True(Failed(Of(Post, new IOException(), await CopiedAsync())).IsPermanent);
        Assert.False(Failed(Of(Get, new IOException("", new TimeoutException()))).IsPermanent);
        Assert.False(Failed(Of(Post, new IOException(), Fresh())).IsPermanent);
    }

    [Fact]
    public void The_credential_is_never_shown()
    {
        Exception quoting = new IOException($"Authorization: Bearer {Token}");
        IOException harmless = new("Broken.");

        Assert.DoesNotContain(Token, Of(Get, quoting).ToString());
        Assert.DoesNotContain(Token, Of(Get, new TaskCanceledException("", quoting)).ToString());
        Assert.Contains("Authorization: Bearer", Of(Get, quoting).InnerException!.Message);
        Assert.Same(harmless, Of(Get, harmless).InnerException);
    }

    private static CloseConnectionException Failed(Exception thrown) => Assert.IsType<CloseConnectionException>(thrown);

    private static CloseTimeoutException Late(Exception thrown) => Assert.IsType<CloseTimeoutException>(thrown);

    private static HttpRequestException Refused(HttpRequestError error) => new(error, "Refused (close.example:443)");

    private static SingleUseContent Fresh() => new("{}"u8.ToArray(), isIdempotent: false);

    private static async Task<SingleUseContent> BegunAsync()
    {
        SingleUseContent content = Fresh();
        await content.CopyToAsync(Stream.Null);
        return content;
    }

    private static async Task<SingleUseContent> CopiedAsync()
    {
        SingleUseContent content = Fresh();
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(new MemoryStream()));
        return content;
    }

    private static Exception Disposed(CloseRequest request, Exception fault, SingleUseContent? content = null)
    {
        ClientLifetime over = new();
        over.End();
        return TransportExceptions.From(request, fault, content, isOurTimeout: false, Settings(over));
    }

    private Exception Of(CloseRequest request, Exception fault, SingleUseContent? content = null, bool isOurTimeout = false) =>
        TransportExceptions.From(request, fault, content, isOurTimeout, Settings(_lifetime));

    private static HttpSettings Settings(ClientLifetime lifetime) => new(
        CloseClientOptions.DefaultBaseAddress,
        TimeSpan.FromSeconds(2.5),
        1_000,
        TimeProvider.System,
        lifetime,
        CloseCredential.AccessToken(Token).Redact);
}
