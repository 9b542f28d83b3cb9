namespace CloseFluent.Grammar;

/// <summary>Close's words for which addresses of a lead a bulk subscribe writes to. Close may know more of them.</summary>
internal static class ContactPreferences
{
    public const string Lead = "lead";
    public const string Contact = "contact";

    /// <summary>Of bulk e-mails only; what it does is not documented.</summary>
    public const string All = "all";
}
