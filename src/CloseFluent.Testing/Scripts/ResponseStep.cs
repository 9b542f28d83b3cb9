namespace CloseFluent.Testing;

/// <summary>Close responds with an error. Only after one that may be retried can the same action be sent again.</summary>
internal sealed record ResponseStep(CloseResponse Response) : ScriptStep
{
    public bool IsFinal => Response.StatusCode is >= 400 and < 500 and not 429;

    public override string Description => FormattableString.Invariant($"responded {Response.StatusCode}");
}
