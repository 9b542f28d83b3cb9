namespace CloseFluent.Testing;

/// <summary>Close answers with an error. Only after one that leaves a second try open may the same action come again.</summary>
internal sealed record AnswerStep(CloseResponse Response) : LifeStep
{
    public bool IsFinal => Response.StatusCode is >= 400 and < 500 and not 429;

    public override string Words => FormattableString.Invariant($"answered {Response.StatusCode}");
}
