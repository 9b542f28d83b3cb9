namespace CloseFluent;

/// <summary>When Close evaluates the filter.</summary>
internal sealed class NowMoment : Moment
{
    internal override (TimeSpan Earliest, TimeSpan Latest)? FromNow => (TimeSpan.Zero, TimeSpan.Zero);

    private protected override string Type => MomentTypes.Now;
}
