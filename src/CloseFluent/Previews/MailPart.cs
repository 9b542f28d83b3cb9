namespace CloseFluent;

/// <summary>A part of a mail.</summary>
public enum MailPart
{
    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The body.</summary>
    Body,
}
