namespace CloseFluent;

/// <summary>Something that is wrong with the mails of a bulk action.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">The same in words, with the remedy.</param>
public sealed record MailProblem(MailProblemKind Kind, string Message)
{
    /// <summary>The part of the mail that has it; null where it is not in the text.</summary>
    public MailPart? Part { get; init; }

    /// <summary>
    /// Where it is: an index into <see cref="MailPreview.Subject"/> or <see cref="MailPreview.Html"/>; null where that is
    /// not known.
    /// </summary>
    public int? Position { get; init; }

    /// <summary>The tag or the address; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>The lead; null where it is not about one lead.</summary>
    public LeadId? LeadId { get; init; }

    /// <summary>The contact; null where it is not about one contact.</summary>
    public ContactId? ContactId { get; init; }

    /// <summary>Returns the words.</summary>
    public override string ToString() => Message;
}
