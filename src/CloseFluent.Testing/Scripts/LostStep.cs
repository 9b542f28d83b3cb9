namespace CloseFluent.Testing;

/// <summary>The connection breaks, before or after the request has reached Close.</summary>
internal sealed record LostStep(bool Arrived, bool RequestWasNotSent = false) : LifeStep
{
    public override string Words => RequestWasNotSent ? "no connection" : Arrived ? "answer lost" : "request lost";

    public CloseConnectionException ToException() => new(
        RequestWasNotSent
            ? "Script: there is no connection to Close."
            : "Script: the connection broke before an answer came.",
        RequestWasNotSent);
}
