using System.Net.Http;
using CloseFluent;
using CloseFluent.Sandbox;
using CloseFluent.Testing;
using static Smoke.Steps;

namespace Smoke;

/// <summary>The recorder and the embedded Close, which users have on every platform.</summary>
internal static class InMemory
{
    private static readonly BulkSelection s_qualified = Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus));
    private static readonly PauseAction s_pause = Bulk.Pause(SandboxIds.OnboardingSequence).To(s_qualified);

    public static async Task RunAsync(Steps steps)
    {
        await steps.RunAsync("the embedded Close in memory", SandboxAsync);
        await steps.RunAsync("a recorder and a lost answer", RecordAsync);
        await steps.RunAsync("a send once with a journal after a lost answer", JournalAsync);
        await steps.RunAsync("the signature of a webhook", VerifyAsync);
    }

    private static async Task SandboxAsync()
    {
        CloseSandbox sandbox = new();
        using HttpClient own = new(sandbox.CreateHandler());
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, own);

        await s_pause.SendAsync(close);

        Require(sandbox.BulkActions.Count == 1);
    }

    private static async Task RecordAsync()
    {
        CloseRecorder recorder = new();
        recorder.Script(life => life.ResponseLost().Done(12));

        BulkSequenceSubscription settled = await s_pause.SendOnceAsync(recorder);

        Require(settled.ActionType == BulkSequenceSubscriptionActionType.Pause);
        Require(recorder.Sent.ToString().Contains("POST /bulk_action/sequence_subscription/"));
    }

    private static async Task JournalAsync()
    {
        AutoAdvancingTimeProvider clock = new();
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            TimeProvider = clock,
            Faults = new SandboxFaults().At("POST", "/bulk_action/sequence_subscription/", SandboxFault.ErrorAfterEffect),
        });
        using HttpClient own = new(sandbox.CreateHandler());
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey, TimeProvider = clock }, own);
        Notebook notebook = new();

        BulkSequenceSubscription first = await s_pause.SendOnceAsync(close, notebook);
        BulkSequenceSubscription again = await s_pause.SendOnceAsync(close, notebook);

        Require(first.Id == again.Id);
        Require(sandbox.BulkActions.Count == 1);
    }

    private static async Task VerifyAsync()
    {
        CloseSandbox sandbox = new();
        using HttpClient own = new(sandbox.CreateHandler());
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, own);
        BulkSequenceSubscription started = await s_pause.SendAsync(close);
        SandboxDelivery delivery = sandbox.TakeDeliveries()[0];

        bool IsSigned(ReadOnlyMemory<byte> body) =>
            CloseWebhook.Verify(delivery.Timestamp, delivery.Hash, body.Span, SandboxDelivery.SignatureKey);

        Require(IsSigned(delivery.Body) && !IsSigned(delivery.Body.Slice(1)));
        CloseWebhookDelivery read = CloseWebhook.Parse(delivery.Timestamp, delivery.Hash, delivery.Body, SandboxDelivery.SignatureKey);
        Require(read.Event.BulkAction!.Id == started.Id);
    }

    private sealed class Notebook : ISendJournal
    {
        private string? _entry;

        public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(_entry);

        public ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
        {
            _entry = entry;
            return default;
        }
    }
}
