namespace CloseFluent;

/// <summary>What a preview of mails cannot know or does not show.</summary>
public enum MailPreviewCaveatKind
{
    /// <summary>Tags about the user are filled for the user whose key or token is used.</summary>
    RenderedForKeyOwner,

    /// <summary>Contacts that had the sequence before are among the mails, though nothing is sent to them.</summary>
    EarlierSubscribersIncluded,

    /// <summary>A step of the sequence can have a sender of its own, which the mails do not show.</summary>
    StepSendersIgnored,

    /// <summary>Only the first e-mail step of the sequence is shown.</summary>
    OnlyFirstStep,

    /// <summary>The sequence has no e-mail step, as far as Close says, so that there is no mail to show.</summary>
    NoEmailStep,

    /// <summary>There are more mails than are shown.</summary>
    NotAllShown,

    /// <summary>Who has no address is not known, or not for all.</summary>
    RecipientsUnknown,

    /// <summary>The rendering cannot take the order of the selection, so that others may come first.</summary>
    OtherOrder,

    /// <summary>The template could not be compared with the mails, so that an empty tag is only guessed.</summary>
    TagsGuessed,
}
