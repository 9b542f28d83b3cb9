namespace CloseFluent.Sandbox;

/// <summary>The pipeline with the faults that were asked for. Without any it changes nothing.</summary>
internal sealed class FaultyPipeline
{
#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private readonly Func<SandboxRequest, SandboxResponse> _inner;
    private readonly Func<SandboxRequest, SandboxFault>? _choose;
    private readonly FaultRandom _random;
    private readonly FaultResponses _responses;
    private readonly ResponseFaults _responseFaults;

    public FaultyPipeline(Func<SandboxRequest, SandboxResponse> inner, SandboxFaults faults, TimeProvider time)
    {
        _inner = inner;
        _choose = faults.Choose;
        _random = new FaultRandom(faults);
        _responses = new FaultResponses(_random, faults, time);
        _responseFaults = new ResponseFaults(_random, faults);
    }

    public SandboxFault Draw(string method, string path)
    {
        lock (_gate)
        {
            return _random.Fault(method, path);
        }
    }

    public SandboxResponse Handle(SandboxRequest request, SandboxFault fault)
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
                SandboxFault.RateLimit => _responses.RateLimit(),
                SandboxFault.ErrorBeforeEffect => _responses.Error(request),
                SandboxFault.Redirect => FaultResponses.Redirect(request),
                SandboxFault.HtmlResponse when _random.Flip() => FaultResponses.Html(200, request),
                _ => AfterEffect(request, _inner(request), fault),
            };
        }
    }

    private SandboxResponse AfterEffect(SandboxRequest request, SandboxResponse response, SandboxFault fault) => fault switch
    {
        SandboxFault.HtmlResponse => FaultResponses.Html(200, request),
        SandboxFault.ErrorAfterEffect => _responses.Error(request),
        _ => _responseFaults.Spoil(response, fault),
    };

    private static SandboxResponse Lost() => new(503, default) { Interruption = new SandboxInterruption { Breaks = true } };
}
