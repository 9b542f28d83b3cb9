using System.Runtime.CompilerServices;

public sealed record Outcome(BulkSequenceSubscription Result)
{
    public Outcome GetResult() => this;

    public void Wait() => Console.WriteLine(Result.Id);
}

public static class Awaiting
{
    public static TaskAwaiter<MatchCount> GetAwaiter(this MatchCount count) => Task.FromResult(count).GetAwaiter();
}

public sealed class Choices(ICloseClient close, PauseAction action)
{
    public async Task<string> RunAsync(bool isShort, string? wish, BulkSelection selection)
    {
        BulkSequenceSubscription sent = await action.SendAsync(close).ConfigureAwait(false);
        object shown = isShort ? sent.Status : "none";
        Console.WriteLine(isShort ? "short" : sent.LeadCount);
        string text = sent.Status?.Value ?? wish ?? "none";
        BulkActionStatus status = sent.Status ?? BulkActionStatus.Done;
        ContactPreference preference = wish switch { null => ContactPreference.Lead, _ => new(wish) };
        ContactPreference? other = sent.ContactPreference;
        other ??= isShort ? ContactPreference.Contact : null;
        SequenceId sequence = sent.SequenceId ?? wish ?? "seq_1";
        Outcome outcome = new(new BulkSequenceSubscription { Id = sent.Id, Status = BulkActionStatus.Done });
        outcome.GetResult().Wait();
        MatchCount count = await close.CountAsync(selection) with { Total = 5 };
        MatchCount again = await count;
        return $"{shown} {text} {status} {preference} {other} {sequence} {outcome.Result.Status} {again.Total} {sent.LeadCount ?? 0}";
    }
}
