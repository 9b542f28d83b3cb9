namespace CloseFluent.Grammar;

/// <summary>What can be the name of a sender: not blank, on one line, of whole characters.</summary>
internal static class SenderName
{
    /// <summary>Gets the fault of a name and what to do about it, or null where it is fine.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isWhole">Whether that is all of it; false where only a part is known.</param>
    public static (string Problem, string Remedy)? FaultOf(string name, bool isWhole = true)
    {
        if (LineBreaks.HasBreakOrControl(name) && !(isWhole && string.IsNullOrWhiteSpace(name)))
        {
            return (
                "contains a line break or another control character, which could smuggle a header into the e-mail",
                "pass one line of text");
        }

        if (isWhole && string.IsNullOrWhiteSpace(name))
        {
            return ("is blank, so recipients would see no sender", "pass the name of the account's identity");
        }

        return isWhole && LineBreaks.HasHalfCharacter(name)
            ? (
                "contains half of a character (a surrogate without its pair), which recipients would see as a replacement",
                "pass whole text; a name that was cut to a length may end so")
            : null;
    }
}
