using System.ComponentModel;

namespace CloseFluent.Testing;

/// <summary>
/// What reads of one kind meet, told in order: each read, and each repetition of one, meets the next step. The last one
/// stays.
/// </summary>
/// <typeparam name="TScript">The script itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReadScript<TScript>
    where TScript : ReadScript<TScript>
{
    private readonly List<LifeStep> _steps = [];

    private protected ReadScript()
    {
    }

    internal IReadOnlyList<LifeStep> Steps => _steps;

    /// <summary>Close answers 429: too many requests.</summary>
    /// <param name="wait">How long Close asks to wait.</param>
    public TScript RateLimited(TimeSpan wait) => Then(new AnswerStep(CloseJson.RateLimit(wait)));

    /// <summary>Close, or something in front of it, answers with an error, or with a body that is not JSON.</summary>
    /// <param name="status">The HTTP status, 200 to 599.</param>
    /// <param name="body">The body, of whatever kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no status of an answer.</exception>
    public TScript Answered(int status, string body = "") => status is >= 200 and <= 599
        ? Then(new AnswerStep(new CloseResponse(status, CloseJson.Bytes(body))))
        : throw new ArgumentOutOfRangeException(nameof(status), status, "An answer has a status of 200 to 599.");

    /// <summary>The connection breaks before an answer comes. A read is repeated then.</summary>
    public TScript AnswerLost() => Then(new LostStep(Arrived: true));

    /// <summary>There is no connection, so the request never leaves. A read is repeated then.</summary>
    public TScript NotConnected() => Then(new LostStep(Arrived: false, RequestWasNotSent: true));

    private protected TScript Then(LifeStep step)
    {
        _steps.Add(step);
        return (TScript)this;
    }
}
