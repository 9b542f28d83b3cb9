namespace CloseFluent.Analyzers.Tests;

/// <summary>What a change may do, because it is there for it.</summary>
/// <param name="NewSends">How many sends it may add.</param>
/// <param name="MayReword">Whether it may write the selection in other words.</param>
/// <param name="MayDropRepeats">Whether it may remove a call that a later one replaces. What is sent must stay the same.</param>
internal sealed record Allowance(int NewSends = 0, bool MayReword = false, bool MayDropRepeats = false)
{
    private static readonly string[] s_sending = ["CLOSE1001", "CLOSE1003"];

    /// <summary>What fixes of a rule may do.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="fixes">How many of its diagnostics are fixed.</param>
    public static Allowance For(string id, int fixes) =>
        new(s_sending.Contains(id) ? fixes : 0, id == "CLOSE5001", id == "CLOSE1005");
}
