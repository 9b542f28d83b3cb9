class Comparisons
{
    public bool Same(PauseAction one, PauseAction other) => one == other || one.Equals(other) || one.Json == other.Json;

    public HashSet<BulkSelection> Distinct(IEnumerable<BulkSelection> all) => [.. all];

    public string Describe(BulkSelection some) => $"{some} ({some.Limit?.ToString() ?? "all"})";

    public int Hash(SubscribeAction action) => HashCode.Combine(action, action.Json);

    public bool IsDefault(BulkSequenceSubscription sent) => sent.Status == default(BulkActionStatus?);
}
