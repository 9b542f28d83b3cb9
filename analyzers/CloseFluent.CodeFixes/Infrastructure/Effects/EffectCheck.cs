using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Compares what code did before a change and would do after it. A change may write one send where it is allowed to; else it sends as
/// often as before, and nothing that narrows or guards, no token and no comment is lost, and nothing is reached that was not.
/// </summary>
internal static class EffectCheck
{
    private static readonly Restraint[] s_restraints = (Restraint[])Enum.GetValues(typeof(Restraint));

    /// <summary>Whether an edit of one place does no harm.</summary>
    public static bool IsHarmless(FixContext place, ChangedCode after, bool maySend)
    {
        CodeEffects was = CodeEffects.From(place.Model, place.Known, place.Root, place.CancellationToken);
        CodeEffects becomes = CodeEffects.From(after.Model, KnownAfter(place, after), after.Root, place.CancellationToken);
        int added = becomes.Sends.Count - was.Sends.Count;
        return IsHarmless(was, becomes, maySend ? 1 : 0)
            && (added == 0 ? KeepsRounds(place, after, was, becomes) : NewSend.IsTheOnlyOne(place, after))
            && TokenUse.IsKept(place, after);
    }

    /// <summary>Whether a whole file is left as it was in all that counts, but for some sends.</summary>
    public static bool IsHarmless(CodeEffects was, CodeEffects becomes, int mostNewSends)
    {
        int added = becomes.Sends.Count - was.Sends.Count;
        return added >= 0 && added <= mostNewSends
            && SameKinds(was, becomes, added)
            && s_restraints.All(restraint => becomes[restraint] >= was[restraint])
            && becomes.Widenings <= was.Widenings + (Wordings * (was.RawRequests - becomes.RawRequests))
            && KeepsComments(was, becomes);
    }

    // The body of a raw request can say every sequence and every lead.
    private const int Wordings = 2;

    private static bool SameKinds(CodeEffects was, CodeEffects becomes, int added) => becomes.Sends
        .Where(send => send.Kinds.Count == 1)
        .GroupBy(send => send.Kinds[0])
        .All(kind => kind.Count() <= was.Sends.Count(send => send.CanBe(kind.Key)) + added);

    private static bool KeepsComments(CodeEffects was, CodeEffects becomes)
    {
        List<string> left = [.. becomes.Comments];
        return was.Comments.All(left.Remove);
    }

    // A limit or a guard of one round is not that of all of them.
    private static bool KeepsRounds(FixContext place, ChangedCode after, CodeEffects was, CodeEffects becomes)
    {
        int[] before = [.. was.Sends.Select(send => send.Loops).OrderBy(loops => loops)];
        int[] now = [.. becomes.Sends.Select(send => send.Loops).OrderBy(loops => loops)];
        return before.Zip(now, (one, other) => other <= one).All(isKept => isKept)
            && (Enumerable.SequenceEqual(before, now) || !ChangedCode.StatementsAt(place.Root, after.Replaced).Any(statement => IsBounded(place, statement)));
    }

    private static bool IsBounded(FixContext place, SyntaxNode statement) => statement.DescendantNodesAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .Any(call => call.CalledName()?.Identifier.ValueText is { } name
            && place.Known.Effects.Restraining.TryGetValue(name, out Restraint restraint)
            && restraint is Restraint.Limit or Restraint.Guard);

    private static KnownSymbols KnownAfter(FixContext place, ChangedCode after) =>
        place.Known.IsInSource && KnownSymbols.Find(after.Model.Compilation) is { } known ? known : place.Known;
}
