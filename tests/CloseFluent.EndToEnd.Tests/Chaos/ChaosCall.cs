namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>One call of a scenario: what it does, when it is cancelled, and how it ended.</summary>
internal sealed class ChaosCall(string name, CancellationTokenSource? cancelling, Func<CancellationToken, Task> call)
    : IDisposable
{
    private Task _task = Task.CompletedTask;

    /// <summary>By what the action is known again, where the call sends one.</summary>
    public int? Limit { get; init; }

    public Exception? Thrown { get; private set; }

    public bool HasEnded => _task.IsCompleted;

    public void Start() => _task = RunAsync();

    public void Dispose() => cancelling?.Dispose();

    /// <summary>What an end of a call must never be, whatever went wrong.</summary>
    public IEnumerable<string> Faults()
    {
        if (!HasEnded)
        {
            yield return $"{this} hangs";
        }

        if (Thrown is null)
        {
            yield break;
        }

        if (Thrown is OperationCanceledException ? cancelling?.IsCancellationRequested != true : Thrown is not CloseException)
        {
            yield return $"{this} ended in {Thrown.GetType().Name}: {Thrown.Message}";
        }

        if (HasSecret(ExceptionText.Of(Thrown)))
        {
            yield return $"{this} shows the credential in {Thrown.GetType().Name}";
        }
    }

    public override string ToString() => Limit is { } limit ? $"{name} of {limit}" : name;

    private static bool HasSecret(string text) =>
        text.Contains(ChaosWorld.Secret, StringComparison.Ordinal) || text.Contains(s_encoded, StringComparison.Ordinal);

    private static readonly string s_encoded =
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(ChaosWorld.Secret + ":"));

    private async Task RunAsync()
    {
        try
        {
            await call(cancelling?.Token ?? CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            Thrown = thrown;
        }
    }
}
