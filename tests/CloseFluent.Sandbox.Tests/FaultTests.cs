using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Sandbox.Tests;

public sealed class FaultTests
{
    [Fact]
    public void The_same_seed_gives_the_same_faults()
    {
        Assert.Equal(Run(seed: 7), Run(seed: 7));
        Assert.NotEqual(Run(seed: 7), Run(seed: 8));
    }

    [Theory]
    [InlineData(SandboxFault.ResetBeforeEffect, 0)]
    [InlineData(SandboxFault.RateLimit, 0)]
    [InlineData(SandboxFault.ErrorBeforeEffect, 0)]
    [InlineData(SandboxFault.Redirect, 0)]
    [InlineData(SandboxFault.ErrorAfterEffect, 1)]
    [InlineData(SandboxFault.ResetDuringResponse, 1)]
    [InlineData(SandboxFault.StalledResponse, 1)]
    [InlineData(SandboxFault.TruncatedResponse, 1)]
    [InlineData(SandboxFault.OversizedResponse, 1)]
    public void A_fault_lies_before_or_after_the_effect(SandboxFault fault, int created)
    {
        CloseSandbox sandbox = Sandbox(new SandboxFaults { Script = [fault], OversizedLength = 1_000 });

        sandbox.Handle(Create(sandbox));

        Assert.Equal(created, sandbox.BulkActions.Count);
    }

    [Fact]
    public void A_script_is_followed_and_then_nothing_goes_wrong()
    {
        CloseSandbox sandbox = Sandbox(new SandboxFaults { Script = [SandboxFault.None, SandboxFault.Redirect] });

        Assert.Equal([200, 308, 200], Enumerable.Range(0, 3).Select(_ => sandbox.Handle(Create(sandbox)).StatusCode));
    }

    [Fact]
    public void A_fault_can_be_chosen_by_the_request()
    {
        CloseSandbox sandbox = Sandbox(new SandboxFaults
        {
            Script = [SandboxFault.Redirect],
            Choose = request => request.Method == "POST" ? SandboxFault.ErrorBeforeEffect : SandboxFault.None,
        });

        Assert.Equal(308, sandbox.Handle(Create(sandbox)).StatusCode);
        Assert.True(sandbox.Handle(Create(sandbox)).StatusCode >= 500);
        Assert.Equal(401, sandbox.Handle(new SandboxRequest("GET", "/api/v1/me/")).StatusCode);
        Assert.Empty(sandbox.BulkActions);
    }

    [Fact]
    public void The_list_shows_an_action_after_its_lag()
    {
        Caller close = new(options => options.Faults = new SandboxFaults { ListConsistencyDelay = TimeSpan.FromSeconds(30) });
        close.Create(Caller.Subscribe());

        Assert.Empty(close.Get(Caller.BulkPath)["data"]!.AsArray());
        close.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Single(close.Get(Caller.BulkPath)["data"]!.AsArray());
    }

    [Fact]
    public void A_list_repeats_leaves_out_or_shortens()
    {
        Caller close = new(options => options.Faults = new SandboxFaults
        {
            Script =
            [
                SandboxFault.None, SandboxFault.None,
                SandboxFault.DuplicateItem, SandboxFault.MissingItem, SandboxFault.MissingItem, SandboxFault.None,
            ],
        });
        close.Create(Caller.Subscribe());
        close.Create(Caller.Subscribe());

        Assert.Equal([3, 1, 2, 2], Enumerable.Range(0, 4).Select(_ => close.Get(Caller.BulkPath)["data"]!.AsArray().Count));
    }

    [Fact]
    public void The_dates_of_a_clock_that_is_wrong_are_wrong()
    {
        Caller close = new(options => options.Faults = new SandboxFaults { ClockSkew = TimeSpan.FromHours(-1) });

        JsonNode created = close.Create(Caller.Subscribe());

        Assert.StartsWith("2026-03-02T08:30:00", (string?)created["date_created"]);
    }

    private static string Run(int seed)
    {
        CloseSandbox sandbox = Sandbox(new SandboxFaults { Seed = seed, Rate = 0.8, OversizedLength = 1_000 });
        return string.Join("\n", Enumerable.Range(0, 50).Select(_ => Text(sandbox.Handle(Create(sandbox)))));
    }

    private static string Text(SandboxResponse response) =>
        $"{response.StatusCode} {response.Body.Length} {response.IsChunked} {response.Interruption?.AfterBytes} "
        + $"{response.Interruption?.Pause} {string.Join(" ", response.Headers)}";

    private static CloseSandbox Sandbox(SandboxFaults faults) => new(new CloseSandboxOptions
    {
        TimeProvider = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero)),
        Faults = faults,
    });

    private static SandboxRequest Create(CloseSandbox sandbox)
    {
        SandboxRequest request = new("POST", "/api/v1" + Caller.BulkPath)
        {
            Body = System.Text.Encoding.UTF8.GetBytes(Caller.Subscribe().ToJsonString()),
        };
        request.Headers["Authorization"] = Caller.Basic(sandbox.ApiKey + ":");
        request.Headers["Content-Type"] = "application/json";
        return request;
    }
}
