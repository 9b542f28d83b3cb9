namespace CloseFluent.Grammar;

/// <summary>
/// Represents what is not known before a program runs, in a description that is made of its source. It is short and has no
/// character that is escaped, so that a description passes it on as it is.
/// </summary>
internal static class Placeholder
{
    // Of the private use area, which no text of a user's has a reason to contain.
    public const char Begin = '\uE000';
    public const char BeginOfList = '\uE001';
    public const char End = '\uE002';

    public static bool IsOne(string text) => text.Length > 0 && text[0] is (Begin or BeginOfList);

    /// <summary>Determines whether one of some texts represents a list of them.</summary>
    public static bool IsAnyList(IEnumerable<string> texts) => texts.Any(text => text.Length > 0 && text[0] == BeginOfList);
}
