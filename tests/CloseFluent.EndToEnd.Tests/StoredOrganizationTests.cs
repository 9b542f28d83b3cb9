using System.Text;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>An action that was stored for an organization, and the organization of the client that sends it.</summary>
public sealed class StoredOrganizationTests
{
    private const string Other = "orga_other";
    private static readonly PauseAction s_pause = Bulk.Pause(SandboxIds.OnboardingSequence).ToAllLeads();

    public static TheoryData<string> Ways => ["send", "once", "journal", "find"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task For_another_organization_it_is_refused_before_anything_is_sent_or_looked_for(string way)
    {
        using World world = new(hasHistory: true);
        PauseAction stored = StoredFor(Other);
        Notebook journal = new();

        CloseOrganizationMismatchException refused = await Assert.ThrowsAsync<CloseOrganizationMismatchException>(
            () => ActAsync(way, stored, world.Close, journal));

        Assert.Equal((stored, Other, SandboxIds.Organization), (refused.Action, refused.Expected.Value, refused.Actual?.Value));
        Assert.StartsWith(
            $"The action was stored for the organization {Other}, and this client belongs to {SandboxIds.Organization}. Nothing "
            + $"was sent. Send it with a client of {Other};",
            refused.Message,
            StringComparison.Ordinal);
        Assert.Equal(["/api/v1/me/"], Paths(world));
        Assert.Null(await journal.ReadAsync(default));
    }

    [Fact]
    public async Task For_the_organization_of_the_client_it_is_sent_and_Close_is_asked_once()
    {
        using World world = new(hasHistory: true);
        PauseAction stored = StoredFor(SandboxIds.Organization);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => stored.SendAsync(world.Close)));
        await stored.SendOnceAsync(world.Close, new Notebook());
        await stored.AtMost(10_000).WithoutDoneEmail().SendAsync(world.Close);
        await Assert.ThrowsAsync<CloseOrganizationMismatchException>(() => StoredFor(Other).SendAsync(world.Close));

        Assert.Equal(7, world.Created.Count);
        Assert.Single(Paths(world), path => path == "/api/v1/me/");
    }

    [Fact]
    public async Task Without_an_organization_Close_is_not_asked()
    {
        using World world = new();

        await s_pause.SendAsync(world.Close);
        await BulkAction.Parse<PauseAction>(s_pause.ToStoredJson()).SendAsync(world.Close);
        StoredBulkAction stored = StoredBulkAction.Parse(s_pause.ToStoredJson(organization: Other));
        await ((PauseAction)(stored with { OrganizationId = null }).Action).SendAsync(world.Close);

        Assert.DoesNotContain("/api/v1/me/", Paths(world));
        Assert.Equal(3, world.Created.Count);
    }

    [Fact]
    public async Task The_organization_stays_with_what_is_made_of_the_action()
    {
        using World world = new();
        PauseAction stored = StoredFor(Other);
        BulkAction<BulkSequenceSubscription>[] made =
        [
            stored.AtMost(5),
            stored.WithoutDoneEmail(),
            BulkAction.Parse<PauseAction>(stored.ToStoredJson()),
            (PauseAction)new StoredBulkAction(stored).Action,
            (PauseAction)new StoredBulkAction(s_pause) { OrganizationId = Other }.Action,
        ];

        foreach (BulkAction<BulkSequenceSubscription> action in made)
        {
            await Assert.ThrowsAsync<CloseOrganizationMismatchException>(() => action.SendAsync(world.Close));
        }

        Assert.Empty(world.Created);
    }

    // Positive evidence only: a client of which Close does not say exactly one organization is not known to be the right one.
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"organizations":null}""")]
    [InlineData("""{"organizations":[]}""")]
    [InlineData("""{"organizations":[{"name":"Acme"}]}""")]
    [InlineData("""{"organizations":[{"id":""}]}""")]
    [InlineData("""{"organizations":["orga_other"]}""")]
    [InlineData("""{"organizations":[{"id":"orga_other"},{"id":"orga_third"}]}""")]
    public async Task Where_the_organization_of_the_client_is_not_known_it_is_refused_and_Close_is_asked_again(string response)
    {
        MeResponse me = new(response);
        using World world = new(between: me);
        PauseAction stored = StoredFor(Other);

        CloseOrganizationMismatchException refused =
            await Assert.ThrowsAsync<CloseOrganizationMismatchException>(() => stored.SendAsync(world.Close));
        Assert.Null(refused.Actual);
        Assert.Contains("is unknown: Close's response to GET /me/ names ", refused.Message, StringComparison.Ordinal);
        Assert.Empty(world.Created);

        me.Text = $$"""{"organizations":[{"id":"{{Other}}"}]}""";
        await stored.SendAsync(world.Close);
        Assert.Single(world.Created);
    }

    [Fact]
    public async Task Where_Close_does_not_respond_it_is_not_sent_and_asked_again_next_time()
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            Faults = new SandboxFaults().At("GET", "/me/", SandboxFault.ErrorBeforeEffect),
        });
        using CloseClient close = new(
            new CloseClientOptions { ApiKey = sandbox.ApiKey, MaxRetries = 0 }, new HttpClient(sandbox.CreateHandler()));
        PauseAction stored = StoredFor(SandboxIds.Organization);

        CloseException away = await Assert.ThrowsAnyAsync<CloseException>(() => stored.SendAsync(close));
        Assert.IsNotType<CloseOutcomeUnknownException>(away);
        Assert.Empty(sandbox.BulkActions);

        await stored.SendAsync(close);
        Assert.Single(sandbox.BulkActions);
    }

    [Fact]
    public async Task A_key_that_Close_refuses_is_in_no_text()
    {
        CloseSandbox sandbox = new();
        using CloseClient close = new(
            new CloseClientOptions { ApiKey = "api_wrong" }, new HttpClient(sandbox.CreateHandler()));

        CloseAuthenticationException refused =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => StoredFor(Other).SendAsync(close));

        Assert.DoesNotContain("api_wrong", refused.ToString(), StringComparison.Ordinal);
        Assert.Empty(sandbox.BulkActions);
    }

    [Fact]
    public async Task A_caller_who_gives_up_waiting_does_not_end_it_for_others()
    {
        TaskCompletionSource hold = new(TaskCreationOptions.RunContinuationsAsynchronously);
        MeResponse me = new($$"""{"organizations":[{"id":"{{Other}}"}]}""") { Hold = hold.Task };
        using World world = new(between: me);
        using CancellationTokenSource cancelled = new();
        PauseAction stored = StoredFor(Other);

        Task<BulkSequenceSubscription> first = stored.SendAsync(world.Close, cancelled.Token);
        Task<BulkSequenceSubscription> second = stored.SendAsync(world.Close);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        hold.SetResult();
        await second;

        Assert.Single(world.Created);
        Assert.Equal(1, me.Requests);
    }

    private static PauseAction StoredFor(string organization) =>
        BulkAction.Parse<PauseAction>(s_pause.ToStoredJson(organization: organization));

    private static Task ActAsync(string way, PauseAction action, CloseClient close, Notebook journal) => way switch
    {
        "send" => action.SendAsync(close),
        "once" => action.SendOnceAsync(close),
        "journal" => action.SendOnceAsync(close, journal),
        _ => (Task)close.BulkSequenceSubscriptions.FindAsync(action, DateTimeOffset.MinValue),
    };

    private static IEnumerable<string> Paths(World world) =>
        world.Wire.Requests.Select(request => request.RequestUri!.AbsolutePath);

    /// <summary>Responds to <c>GET /me/</c> in place of the sandbox.</summary>
    private sealed class MeResponse(string text) : DelegatingHandler
    {
        private int _requests;

        public string Text { get; set; } = text;

        public Task Hold { get; init; } = Task.CompletedTask;

        public int Requests => _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath != "/api/v1/me/")
            {
                return await base.SendAsync(request, cancellationToken);
            }

            Interlocked.Increment(ref _requests);
            await Hold;
            return new HttpResponseMessage
            {
                RequestMessage = request,
                Content = new StringContent(Text, Encoding.UTF8, "application/json"),
            };
        }
    }
}
