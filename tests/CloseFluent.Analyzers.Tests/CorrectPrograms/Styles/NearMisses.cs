public sealed class Office
{
    public int Pause(int minutes) => minutes;
}

public sealed class Inbox(ICloseClient close, PauseAction action, HttpClient http)
{
    private string _status = "";

    public event Action<int>? Arrived;

    public void Start(CancellationToken stop)
    {
        Arrived += OnArrived;
        Arrived += async number => await action.SendAsync(close);
        stop.Register(async () =>
        {
            try
            {
                await action.SendAsync(close);
            }
            catch (CloseException)
            {
                _status = "refused";
            }
        });
        _ = Task.Run(async () => await action.SendAsync(close), stop);
        Arrived?.Invoke(1);
    }

    public async Task<int> ReadAsync(BulkSequenceSubscriptionId id, Office bulk)
    {
        using HttpResponseMessage response = await http.GetAsync("https://example.com/");
        _ = response.EnsureSuccessStatusCode();
        BulkSequenceSubscription sent = await close.BulkSequenceSubscriptions.GetAsync(id);
        BulkActionStatus? status = sent.Status;
        _status = status?.Value ?? "";
        _status += sent.Status == BulkActionStatus.Done ? "!" : "";
        Show(sent.Status, leads: sent.LeadCount);
        int minutes = 0;
        minutes += bulk.Pause(minutes = 5);
        return (sent.LeadCount ?? 0) + minutes + (_status.ToString() == "done" ? 1 : 0);
    }

    private static void Show(BulkActionStatus? status, int? leads) => Console.WriteLine($"{status} {leads}");

    private async void OnArrived(int number) => await action.SendAsync(close);
}
