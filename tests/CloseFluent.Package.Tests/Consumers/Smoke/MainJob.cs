using System.Net.Http;
using CloseFluent;
using static CloseFluent.ContactPreference;
using static Smoke.Steps;

namespace Smoke;

/// <summary>What the library is for, over a socket to an embedded Close in another process.</summary>
internal sealed class MainJob(Uri address, string key) : IDisposable
{
    private readonly CloseClient _close = new(new CloseClientOptions { ApiKey = key, BaseAddress = address });
    private SubscribeAction _action = null!;
    private BulkSequenceSubscription _started = null!;

    public async Task RunAsync(Steps steps)
    {
        await steps.RunAsync("look-ups and a chain", LookUpAsync);
        await steps.RunAsync("a name that Close does not have", async () =>
            Require(await _close.Sequences.FindAsync("Nobody's") is null));
        await steps.RunAsync("the text of an action", DescribeAsync);
        await steps.RunAsync("a count", async () => Require((await _close.CountAsync(_action.Selection)).Total == 12));
        await steps.RunAsync("a preview", async () =>
            Require((await _close.PreviewAsync(_action.Selection, 5)).Count == 5));
        await steps.RunAsync("a guard", async () => await ThrowsAsync<CloseMatchLimitException>(
            () => _action.AtMost(11).SendAsync(_close)));
        await steps.RunAsync("a send", async () => _started = await _action.SendAsync(_close));
        await steps.RunAsync("a wait", async () =>
            Require((await _close.BulkSequenceSubscriptions.WaitAsync(_started.Id)).ObjectsProcessed == 12));
        await steps.RunAsync("watching", WatchAsync);
        await steps.RunAsync("a send once", async () =>
            Require((await Bulk.Pause(_action.SequenceId!).To(_action.Selection).SendOnceAsync(_close)).Id != _started.Id));
        await steps.RunAsync("a list", ListAsync);
        await steps.RunAsync("a refusal", RefuseAsync);
        await steps.RunAsync("a key that Close does not know", StrangerAsync);
        await steps.RunAsync("cancelled before", CancelAsync);
        await steps.RunAsync("fifty at once", AtOnceAsync);
        await steps.RunAsync("an HttpClient of one's own", OwnHttpClientAsync);
    }

    public void Dispose() => _close.Dispose();

    private async Task LookUpAsync()
    {
        SequenceId onboarding = (await _close.Sequences.FindAsync("Onboarding"))!.Id;
        LeadStatusId qualified = (await _close.LeadStatuses.FindAsync("Qualified"))!.Id;
        Sender ada = (await _close.Senders.FindAsync("ada@example.com"))!;
        _action = Bulk
            .Subscribe(onboarding)
            .From(ada)
            .Preference(Contact)
            .To(Leads.Where(lead => lead.StatusId.Is(qualified)).OrderBy(lead => lead.DateCreated).Take(200));
    }

    private Task DescribeAsync()
    {
        string text = _action.ToString();
        Require(text.StartsWith("Subscribe ", StringComparison.Ordinal));
        Require(text.EndsWith(_action.Json, StringComparison.Ordinal));
        Require(_action.Json.Contains("\"contact_preference\": \"contact\""));
        return Task.CompletedTask;
    }

    private async Task WatchAsync()
    {
        BulkActionStatus? last = null;
        await foreach (BulkActionProgress step in _close.BulkSequenceSubscriptions.WatchAsync(_started.Id))
        {
            last = step.Status;
        }

        Require(last == BulkActionStatus.Done);
    }

    private async Task ListAsync()
    {
        List<BulkSequenceSubscription> listed = [];
        await foreach (BulkSequenceSubscription past in _close.BulkSequenceSubscriptions.ListAsync())
        {
            listed.Add(past);
        }

        Require(listed.Count == 2);
        Require(listed.Exists(past => past.Id == _started.Id));
    }

    private async Task RefuseAsync()
    {
        CloseValidationException refused = await ThrowsAsync<CloseValidationException>(
            () => Bulk.Pause("seq_2222222222222222222222").To(_action.Selection).SendAsync(_close));
        Require(refused.FieldErrors.Single().Field == "sequence_id");
    }

    private async Task StrangerAsync()
    {
        using CloseClient stranger = new(new CloseClientOptions { ApiKey = "api_nobody", BaseAddress = address });
        await ThrowsAsync<CloseAuthenticationException>(() => stranger.CountAsync(_action.Selection));
    }

    private async Task CancelAsync()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        await ThrowsAsync<OperationCanceledException>(() => _action.SendAsync(_close, cancelled.Token));
    }

    private async Task AtOnceAsync()
    {
        MatchCount[] counts = await Task.WhenAll(
            Enumerable.Range(1, 50).Select(limit => _close.CountAsync(_action.Selection.Take(limit))));
        Require(counts.Select((count, index) => count.Limited == Math.Min(12, index + 1)).All(isRight => isRight));
    }

    private async Task OwnHttpClientAsync()
    {
        using Counting counting = new(CloseClient.CreateHandler());
        using HttpClient own = new(counting);
        CloseClientOptions options = new() { ApiKey = key, BaseAddress = address };
        using CloseClient first = new(options, own);
        using CloseClient second = new(options, own);

        await first.CountAsync(_action.Selection);
        await second.CountAsync(_action.Selection);

        Require(counting.Requests == 2);
    }

    private sealed class Counting(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
