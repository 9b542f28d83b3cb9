namespace CloseFluent.Analyzers.Tests;

/// <summary>What the errors of one file show.</summary>
/// <param name="Shown">Each error with all that is said to it.</param>
/// <param name="Unexplained">Those that nothing explains.</param>
/// <param name="SaidTwice">Those that two rules, or one rule twice, speak of.</param>
/// <param name="WrongFixes">Fixes that leave more errors, or the same one.</param>
internal sealed record BeginnerFindings(
    List<string> Shown, List<string> Unexplained, List<string> SaidTwice, List<string> WrongFixes);
