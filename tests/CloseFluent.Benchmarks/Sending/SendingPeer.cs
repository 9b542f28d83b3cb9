
namespace CloseFluent.Benchmarks.Sending;

/// <summary>One way of writing the job: everything from the values of the user to the answer with its fields.</summary>
public abstract class SendingPeer : IDisposable
{
    public abstract string Name { get; }

    /// <summary>Does the job once.</summary>
    public abstract Task SendOnceAsync();

    /// <summary>Does the job once and gives what was read, written as JSON again.</summary>
    public abstract Task<string> SendAndWriteAnswerAsync();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}

/// <inheritdoc/>
/// <typeparam name="TAnswer">What the peer reads the answer into.</typeparam>
public abstract class SendingPeer<TAnswer> : SendingPeer
{
    public abstract Task<TAnswer> SendAsync();

    public sealed override Task SendOnceAsync() => SendAsync();

    public sealed override async Task<string> SendAndWriteAnswerAsync() => Write(await SendAsync());

    protected abstract string Write(TAnswer answer);
}
