namespace CloseFluent.Sandbox;

/// <summary>Stands before the pipeline and lets go wrong what was asked for. Without faults it changes nothing.</summary>
internal sealed class FaultyPipeline
{
#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private readonly Func<SandboxRequest, SandboxResponse> _inner;
    private readonly Func<SandboxRequest, SandboxFault>? _choose;
    private readonly FaultDice _dice;
    private readonly FaultAnswers _answers;
    private readonly AnswerFaults _spoiling;

    public FaultyPipeline(Func<SandboxRequest, SandboxResponse> inner, SandboxFaults faults, TimeProvider time)
    {
        _inner = inner;
        _choose = faults.Choose;
        _dice = new FaultDice(faults);
        _answers = new FaultAnswers(_dice, faults, time);
        _spoiling = new AnswerFaults(_dice, faults);
    }

    public SandboxFault Draw(string method, string path)
    {
        lock (_gate)
        {
            return _dice.Fault(method, path);
        }
    }

    public SandboxResponse Answer(SandboxRequest request, SandboxFault fault)
    {
        if (fault == SandboxFault.None)
        {
            // Asked outside the lock: a test may take its time here.
            fault = _choose?.Invoke(request) ?? SandboxFault.None;
        }

        if (fault == SandboxFault.None)
        {
            return _inner(request);
        }

        lock (_gate)
        {
            return fault switch
            {
                SandboxFault.NoConnection or SandboxFault.ResetBeforeEffect => Lost(),
                SandboxFault.RateLimit => _answers.RateLimit(),
                SandboxFault.ErrorBeforeEffect => _answers.Error(request),
                SandboxFault.Redirect => FaultAnswers.Redirect(request),
                SandboxFault.HtmlAnswer when _dice.Flip() => FaultAnswers.Html(200, request),
                _ => AfterEffect(request, _inner(request), fault),
            };
        }
    }

    private SandboxResponse AfterEffect(SandboxRequest request, SandboxResponse whole, SandboxFault fault) => fault switch
    {
        SandboxFault.HtmlAnswer => FaultAnswers.Html(200, request),
        SandboxFault.ErrorAfterEffect => _answers.Error(request),
        _ => _spoiling.Spoil(whole, fault),
    };

    private static SandboxResponse Lost() => new(503, default) { Interruption = new SandboxInterruption { Breaks = true } };
}
