namespace CloseFluent.CodeFixes;

/// <summary>
/// The one way by which fixes and refactorings reach an editor: what would break or do harm is not offered.
/// </summary>
internal static class FixCheck
{
    /// <summary>The file after a fix; null where it is withheld.</summary>
    public static ChangedCode? Pass(FixContext context, FixEdit fix)
    {
        ChangedCode after = ChangedCode.From(context, fix.Changes);
        if (TokenUse.FindMissing(context, after) is { Count: > 0 } tokens)
        {
            after = after.With(context, tokens);
        }

        if (!after.Text.ContentEquals(context.Text)
            && CompilationCheck.KeepsCompiling(context, after)
            && EffectCheck.IsHarmless(context, after, fix))
        {
            return after;
        }

        return null;
    }
}
