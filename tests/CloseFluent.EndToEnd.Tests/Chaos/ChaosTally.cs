namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>How many sends ended in which way, to see that every way was gone.</summary>
internal readonly record struct ChaosTally(int Sent, int Unknown, int Refused, int Cancelled)
{
    public static ChaosTally operator +(ChaosTally one, ChaosTally other) => new(
        one.Sent + other.Sent,
        one.Unknown + other.Unknown,
        one.Refused + other.Refused,
        one.Cancelled + other.Cancelled);

    public static ChaosTally Of(ChaosCalls calls) => calls.Sends.Aggregate(default(ChaosTally), (sum, send) => sum + Of(send));

    private static ChaosTally Of(ChaosCall send) => send.Thrown switch
    {
        null => new ChaosTally(1, 0, 0, 0),
        CloseOutcomeUnknownException => new ChaosTally(0, 1, 0, 0),
        OperationCanceledException => new ChaosTally(0, 0, 0, 1),
        _ => new ChaosTally(0, 0, 1, 0),
    };
}
