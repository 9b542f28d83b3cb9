namespace CloseFluent.Benchmarks.Reporting;

/// <summary>What one way cost.</summary>
/// <param name="Name">The way.</param>
/// <param name="Microseconds">Its processor time, the median over the rounds.</param>
/// <param name="Ratio">Its time in relation to the first way's, the median over the rounds.</param>
/// <param name="Bytes">What it allocated.</param>
internal sealed record Measured(string Name, double Microseconds, double Ratio, long Bytes);
