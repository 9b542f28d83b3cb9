namespace CloseFluent.CodeFixes;

/// <summary>The one way by which fixes and refactorings reach an editor: what would break or do harm is not offered.</summary>
internal static class FixCheck
{
    /// <summary>The file after a fix; null where it is withheld.</summary>
    public static ChangedCode? Pass(FixContext place, FixEdit fix)
    {
        ChangedCode after = ChangedCode.From(place, fix.Changes);
        if (TokenUse.Missing(place, after) is { Count: > 0 } tokens)
        {
            after = after.With(place, tokens);
        }

        return !after.Text.ContentEquals(place.Text)
            && CompilationCheck.KeepsCompiling(place, after)
            && EffectCheck.IsHarmless(place, after, fix.MaySend)
                ? after
                : null;
    }
}
