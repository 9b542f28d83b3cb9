namespace CloseFluent.Testing;

/// <summary>The connection breaks, before or after the request has reached Close.</summary>
internal sealed record LostStep(bool Arrived, bool RequestWasNotSent = false) : ScriptStep
{
    public override string Description
    {
        get
        {
            if (RequestWasNotSent)
            {
                return "no connection";
            }

            return Arrived ? "response lost" : "request lost";
        }
    }

    public CloseConnectionException ToException() => new(
        RequestWasNotSent
            ? "Script: there is no connection to Close."
            : "Script: the connection broke before a response came.",
        RequestWasNotSent);
}
