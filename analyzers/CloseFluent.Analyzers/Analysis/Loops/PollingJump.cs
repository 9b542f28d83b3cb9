using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A jump back to a label, over a question and a wait, to ask again.</summary>
internal static class PollingJump
{
    /// <summary>The jump over a question, if it also waits and no loop is further inside; else null.</summary>
    public static JumpBack? Find(KnownSymbols known, InvocationExpressionSyntax question, StatementSyntax? loop) =>
        JumpBack.Over(question).FirstOrDefault(jump => loop?.Span.Contains(jump.Span) != false
            && jump.Statements.Any(PollingLoop.Waits)
            && !PollingLoop.WaitsForOtherStatus(known, [.. jump.Statements]));

    /// <summary>What runs again, but for what keeps the response: that has the id that was asked for.</summary>
    public static CodeRegion RegionBesideQuestion(JumpBack jump, InvocationExpressionSyntax question) =>
        new(question, [jump.Span], node => !PollingLoop.KeepsResponse(node, question));
}
