using CloseFluent.Testing;
namespace CloseFluent.Sandbox.Tests;

/// <summary>Faults of one place, met by the library's client: reads go through the mechanism of a create.</summary>
public sealed class PlacedFaultTests : IDisposable
{
    private readonly AutoAdvancingTimeProvider _clock = new();
    private readonly SandboxFaults _faults = new() { OversizedLength = 70 * 1024 * 1024 };
    private CloseClient? _close;

    public void Dispose() => _close?.Dispose();

    [Theory]
    [InlineData(SandboxFault.RateLimit)]
    [InlineData(SandboxFault.NoConnection)]
    [InlineData(SandboxFault.ResetBeforeEffect)]
    [InlineData(SandboxFault.ResetDuringResponse)]
    public async Task A_read_that_may_be_repeated_comes_through(SandboxFault fault)
    {
        CloseClient close = Client(_faults
            .At("POST", "/data/search/", fault)
            .At("GET", "/sequence/", fault)
            .At("GET", "/sequence/{id}/", fault)
            .At("GET", "/connected_account/", fault)
            .At("GET", "/saved_search/", fault)
            .At("GET", "/bulk_action/sequence_subscription/", fault));

        Assert.Equal(40, (await close.CountAsync(Leads.All)).Total);
        Assert.NotNull(await close.Sequences.FindAsync("Onboarding"));
        Assert.Equal("Onboarding", (await close.Sequences.GetAsync(SandboxIds.OnboardingSequence)).Name);
        Assert.NotNull(await close.Senders.FindAsync("grace@example.com"));
        Assert.NotNull(await close.SmartViews.FindAsync("Founders"));
        await foreach (BulkSequenceSubscription _ in close.BulkSequenceSubscriptions.ListAsync())
        {
        }
    }

    [Theory]
    [InlineData(SandboxFault.TruncatedResponse)]
    [InlineData(SandboxFault.OversizedResponse)]
    [InlineData(SandboxFault.HtmlResponse)]
    public async Task A_body_that_cannot_be_read_is_an_error_of_the_library(SandboxFault fault)
    {
        CloseClient close = Client(_faults.At("GET", "/connected_account/", fault));

        await Assert.ThrowsAsync<CloseInvalidResponseException>(() => close.Senders.FindAsync("grace@example.com"));
        Assert.NotNull(await close.Senders.FindAsync("grace@example.com"));
    }

    [Fact]
    public async Task A_body_that_stops_on_its_way_takes_its_time()
    {
        SandboxFault[] stalls = [.. Enumerable.Repeat(SandboxFault.StalledResponse, 3)];
        CloseClient close = Client(_faults.At("POST", "/data/search/", stalls));

        Assert.Equal(40, (await close.CountAsync(Leads.All)).Total);
        Assert.True(_clock.Elapsed > TimeSpan.Zero);
    }

    [Fact]
    public async Task Other_places_and_later_requests_are_spared()
    {
        CloseClient close = Client(_faults.At("GET", "/sequence/", SandboxFault.None, SandboxFault.Redirect));

        Assert.Equal(40, (await close.CountAsync(Leads.All)).Total);
        Assert.NotNull(await close.Sequences.FindAsync("Onboarding"));
        Assert.NotNull(await close.Sequences.GetAsync(SandboxIds.OnboardingSequence));
        await Assert.ThrowsAnyAsync<CloseException>(() => close.Sequences.FindAsync("Onboarding"));
        Assert.NotNull(await close.Sequences.FindAsync("Onboarding"));
    }

    [Fact]
    public void The_script_is_for_the_rest()
    {
        _faults.Script = [SandboxFault.Redirect];
        Caller caller = new(options => options.Faults = _faults.At("GET", "/me/", SandboxFault.ErrorBeforeEffect));

        Assert.InRange(Status(caller, "/me/"), 500, 504);
        Assert.Equal(308, Status(caller, "/me/"));
        Assert.Equal(200, Status(caller, "/me/"));
    }

    [Theory]
    [InlineData("data/search/")]
    [InlineData("/data/search")]
    [InlineData("")]
    public void A_path_has_a_slash_at_both_ends(string path) =>
        Assert.Throws<ArgumentException>(() => _faults.At("GET", path, SandboxFault.RateLimit));

    [Fact]
    public void At_least_one_fault_is_named() => Assert.Throws<ArgumentException>(() => _faults.At("GET", "/me/"));

    private CloseClient Client(SandboxFaults faults)
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions { Faults = faults, TimeProvider = _clock });
        CloseClientOptions options = new() { ApiKey = sandbox.ApiKey, TimeProvider = _clock };
        return _close = new CloseClient(options, new HttpClient(sandbox.CreateHandler()));
    }

    private static int Status(Caller caller, string path)
    {
        SandboxRequest request = new("GET", "/api/v1" + path);
        request.Headers["Authorization"] = Caller.Basic(caller.Sandbox.ApiKey + ":");
        return caller.Sandbox.Handle(request).StatusCode;
    }
}
