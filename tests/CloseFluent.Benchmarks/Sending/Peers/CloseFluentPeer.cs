using System.Text.Json;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>
/// CloseFluent as its users call it: the chain, the checks of every value, the default retry pipeline, and telemetry that
/// nobody listens to.
/// </summary>
public sealed class CloseFluentPeer : SendingPeer<BulkSequenceSubscription>
{
    private readonly HttpClient _http;
    private readonly CloseClient _close;

    public CloseFluentPeer(HttpMessageHandler handler)
    {
        // As in the client's own HttpClient: the client keeps the time itself.
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _close = new CloseClient(new CloseClientOptions { ApiKey = Scenario.ApiKey }, _http);
    }

    public override string Name => "CloseFluent";

    public static SubscribeAction Build() => Bulk
        .Subscribe(Scenario.Sequence)
        .From(new Sender(Scenario.Account, Scenario.SenderName, Scenario.SenderEmail))
        .Preference(ContactPreference.Contact)
        .To(Leads.Where(lead => lead.StatusId.Is(Scenario.Status))
            .OrderBy(lead => lead.DateCreated)
            .Take(Scenario.Limit))
        .AssignCallsTo(new UserId(Scenario.Caller))
        .WithoutDoneEmail();

    public override Task<BulkSequenceSubscription> SendAsync() => Build().SendAsync(_close);

    protected override string Write(BulkSequenceSubscription answer) => JsonSerializer.Serialize(answer);

    protected override void Dispose(bool disposing)
    {
        _close.Dispose();
        _http.Dispose();
        base.Dispose(disposing);
    }
}
