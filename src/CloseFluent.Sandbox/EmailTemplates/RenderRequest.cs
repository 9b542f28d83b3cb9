namespace CloseFluent.Sandbox;

/// <summary>Which mail a rendering asks for: that of one contact, or one of those of a selection.</summary>
internal sealed class RenderRequest(Func<FilterContext, IEnumerable<MailRecipient>> recipients, int entry)
{
    /// <summary>How many mails of a selection Close shows.</summary>
    public const int MaxEntries = 100;

    public MailRecipient? Find(FilterContext context) =>
        entry < MaxEntries ? recipients(context).Skip(entry).FirstOrDefault() : null;
}
