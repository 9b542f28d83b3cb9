using System.ComponentModel;

namespace CloseFluent.Testing;

/// <summary>
/// The script of reads of one kind, step by step: each read, and each retry of one, uses the next step. The last one stays.
/// </summary>
/// <typeparam name="TScript">The script itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReadScript<TScript>
    where TScript : ReadScript<TScript>
{
    private readonly List<ScriptStep> _steps = [];

    private protected ReadScript()
    {
    }

    internal IReadOnlyList<ScriptStep> Steps => _steps;

    /// <summary>Close responds with 429: too many requests.</summary>
    /// <param name="wait">How long Close asks to wait.</param>
    /// <returns>The same script, to continue with.</returns>
    public TScript RateLimited(TimeSpan wait) => Then(new ResponseStep(CloseJson.RateLimit(wait)));

    /// <summary>Close, or something in front of it, responds with an error, or with a body that is not JSON.</summary>
    /// <param name="status">The HTTP status, 200 to 599.</param>
    /// <param name="body">The body, of whatever kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="status"/> is not a valid status of a response.
    /// <returns>The same script, to continue with.</returns>
    /// </exception>
    public TScript Responded([ArgumentKind(ArgumentKind.Number, Least = 200, Most = 599)] int status, string body = "") =>
        status is >= 200 and <= 599
        ? Then(new ResponseStep(new CloseResponse(status, CloseJson.Bytes(body))))
        : throw new ArgumentOutOfRangeException(nameof(status), status, "A response has a status of 200 to 599.");

    /// <summary>The connection breaks before a response comes. A read is retried then.</summary>
    /// <returns>The same script, to continue with.</returns>
    public TScript ResponseLost() => Then(new LostStep(Arrived: true));

    /// <summary>There is no connection, so the request is not sent. A read is retried then.</summary>
    /// <returns>The same script, to continue with.</returns>
    public TScript NotConnected() => Then(new LostStep(Arrived: false, RequestWasNotSent: true));

    private protected TScript Then(ScriptStep step)
    {
        _steps.Add(step);
        return (TScript)this;
    }
}
