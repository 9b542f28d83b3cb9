namespace CloseFluent.Testing;

/// <summary>The connection breaks, before or after the request has reached Close.</summary>
internal sealed record LostStep(bool Arrived, bool CertainlyNeverLeft = false) : LifeStep
{
    public override string Words => CertainlyNeverLeft ? "no connection" : Arrived ? "answer lost" : "request lost";

    public CloseConnectionException ToException() => new(
        CertainlyNeverLeft
            ? "Script: there is no connection to Close."
            : "Script: the connection broke before an answer came.",
        CertainlyNeverLeft);
}
