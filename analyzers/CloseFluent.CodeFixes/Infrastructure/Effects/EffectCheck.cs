using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Compares what code did before a change and would do after it. A change may write one send where it is allowed to; else it
/// sends as often as before, and nothing that narrows or guards, no token and no comment is lost, and nothing is reached
/// that was not.
/// </summary>
internal static class EffectCheck
{
    private static readonly Restraint[] s_restraints = (Restraint[])Enum.GetValues(typeof(Restraint));

    /// <summary>Determines whether an edit of one place does no harm.</summary>
    public static bool IsHarmless(FixContext context, ChangedCode after, FixEdit fix)
    {
        CodeEffects before = CodeEffects.From(context.Model, context.Known, context.Root, context.CancellationToken);
        CodeEffects effectsAfter = CodeEffects.From(
            after.Model, KnownAfter(context, after), after.Root, context.CancellationToken);
        int added = effectsAfter.Sends.Count - before.Sends.Count;
        return IsHarmless(before, effectsAfter, fix.MaySend ? 1 : 0)
            && (added == 0 ? KeepsRounds(context, after, before, effectsAfter) : AddedSend.IsSafe(context, after, fix.IsTaskExpected))
            && TokenUse.AreKept(context, after);
    }

    /// <summary>Determines whether a whole file is left as it was in all that counts, but for some sends.</summary>
    public static bool IsHarmless(CodeEffects before, CodeEffects after, int mostNewSends)
    {
        int added = after.Sends.Count - before.Sends.Count;
        return added >= 0 && added <= mostNewSends
            && SameKinds(before, after, added)
            && s_restraints.All(restraint => after[restraint] >= before[restraint])
            && after.Widenings <= before.Widenings + (WideningsPerRequest * (before.RawRequests - after.RawRequests))
            && KeepsComments(before, after);
    }

    // The body of a raw request can say every sequence and every lead.
    private const int WideningsPerRequest = 2;

    private static bool SameKinds(CodeEffects before, CodeEffects after, int added) => after.Sends
        .Where(send => send.Kinds.Count == 1)
        .GroupBy(send => send.Kinds[0])
        .All(kind => kind.Count() <= before.Sends.Count(send => send.MayBe(kind.Key)) + added);

    private static bool KeepsComments(CodeEffects before, CodeEffects after)
    {
        List<string> left = [.. after.Comments];
        return before.Comments.All(left.Remove);
    }

    // A limit or a guard of one iteration is not that of all of them.
    private static bool KeepsRounds(FixContext context, ChangedCode after, CodeEffects was, CodeEffects effectsAfter)
    {
        int[] before = [.. was.Sends.Select(send => send.Loops).OrderBy(loops => loops)];
        int[] current = [.. effectsAfter.Sends.Select(send => send.Loops).OrderBy(loops => loops)];
        return before.Zip(current, (item, other) => other <= item).All(isKept => isKept)
            && (Enumerable.SequenceEqual(before, current)
                || !ChangedCode.StatementsAt(context.Root, after.Replaced).Any(statement => IsBounded(context, statement)));
    }

    private static bool IsBounded(FixContext context, SyntaxNode statement) => statement.DescendantNodesAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .Any(call => call.CalledName()?.Identifier.ValueText is { } name
            && context.Known.Effects.Restraining.TryGetValue(name, out Restraint restraint)
            && restraint is Restraint.Limit or Restraint.MatchLimit);

    private static KnownSymbols KnownAfter(FixContext context, ChangedCode after) =>
        context.Known.IsInSource && KnownSymbols.Find(after.Model.Compilation) is { } known ? known : context.Known;
}
