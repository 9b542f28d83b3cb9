namespace CloseFluent.Analyzers.Tests;

/// <summary>What came of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Thrown">What it threw; null where it did not run or ran through.</param>
/// <param name="Rules">The rules that spoke.</param>
internal sealed record CallResult(PublicCall Call, Exception? Thrown, IReadOnlyList<string> Rules)
{
    /// <summary>Gets whether the library refuses the arguments.</summary>
    public bool RefusesArguments => Thrown is ArgumentException or FormatException;

    /// <summary>Gets whether a rule about arguments or secrets spoke.</summary>
    public bool IsJudged => Rules.Any(
        rule => rule.StartsWith("CLOSE2", StringComparison.Ordinal) || rule is "CLOSE3001");

    public override string ToString() => $"{Call} {Thrown?.GetType().Name} {Thrown?.Message}";
}
