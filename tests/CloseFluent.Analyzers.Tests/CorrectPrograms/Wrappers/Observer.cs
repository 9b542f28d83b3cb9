sealed class Sums : CloseObserver
{
    public List<string> Lines { get; } = [];
}

class Observed
{
    public CloseClient Make(string key, Sums sums) => new(new CloseClientOptions
    {
        ApiKey = key,
        Observer = sums,
        MaxRetries = 2,
        TimeZone = TimeZoneInfo.Utc,
    });
}
