namespace CloseFluent;

/// <summary>Something that a preview of mails cannot know or does not show.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">The same in words.</param>
public sealed record MailPreviewCaveat(MailPreviewCaveatKind Kind, string Message)
{
    /// <summary>Returns the words.</summary>
    public override string ToString() => Message;
}
