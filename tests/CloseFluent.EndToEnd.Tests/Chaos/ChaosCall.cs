namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>One call of a scenario: what it does, when it is cancelled, and how it ended.</summary>
internal sealed class ChaosCall(
    string name, ChaosWorld world, CancellationTokenSource? cancelling, Func<CancellationToken, Task> call)
    : IDisposable
{
    private static readonly string s_encoded =
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(ChaosWorld.Secret + ":"));

    private Task _task = Task.CompletedTask;
    private int _before;

    /// <summary>What it sends; null where it sends nothing.</summary>
    public ChaosSend? Send { get; init; }

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

        if (Send is not null)
        {
            foreach (string fault in FaultsOf(Send, world.IdsOf(Send.Limit)))
            {
                yield return fault;
            }
        }

        if (Thrown is null)
        {
            yield break;
        }

        bool isExpected = Thrown switch
        {
            OperationCanceledException => cancelling?.IsCancellationRequested == true,
            ObjectDisposedException => world.IsDisposed,
            _ => Thrown is CloseException,
        };
        if (!isExpected)
        {
            yield return $"{this} ended in {Thrown.GetType().Name}: {Thrown.Message}";
        }

        if (HasSecret(ExceptionText.Of(Thrown)))
        {
            yield return $"{this} shows the credential in {Thrown.GetType().Name}";
        }
    }

    public override string ToString() => Send?.ToString() ?? name;

    // A client with tokens does not know the key that their issuer puts in their place.
    private bool HasSecret(string text) => world.Tokens is null
        ? text.Contains(ChaosWorld.Secret, StringComparison.Ordinal) || text.Contains(s_encoded, StringComparison.Ordinal)
        : text.Contains(TokenIssuer.Mark, StringComparison.Ordinal);

    private IEnumerable<string> FaultsOf(ChaosSend send, IReadOnlyList<string> real)
    {
        if (real.Count > (world.LagsLonger && !send.Action.IsDelete ? send.MaxSends : 1))
        {
            yield return $"{this} acted {real.Count} times";
        }

        if (send.Sent is { } sent && !real.Contains(sent.Id.Value))
        {
            yield return $"{this} is reported sent as {sent.Id} of {sent.DateCreated:O}, and was not";
        }

        bool leavesItOpen = Thrown is CloseOutcomeUnknownException or (OperationCanceledException and not NotSentCanceledException);
        if (send.Sent is null && real.Count > _before && !leavesItOpen)
        {
            yield return $"{this} acted, and {Thrown?.GetType().Name ?? "nothing"} said that it did not";
        }

        if (send.Journal?.Entry?.Contains("unsent", StringComparison.Ordinal) == true && real.Count > 0)
        {
            yield return $"{this} acted, and its journal says that it did not";
        }
    }

    private async Task RunAsync()
    {
        _before = Send is null ? 0 : world.IdsOf(Send.Limit).Count;
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
