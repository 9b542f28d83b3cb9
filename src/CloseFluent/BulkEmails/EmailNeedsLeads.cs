namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class EmailNeedsLeads : NeedsLeads<EmailAction>
{
    internal EmailNeedsLeads(BulkEmailContent content)
        : base(content.ToString(), settings => new EmailAction(content, settings))
    {
    }
}
