using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Resumes paused subscriptions. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class ResumeAction : BulkSequenceSubscriptionAction<ResumeAction>
{
    internal ResumeAction(BulkSequenceSubscriptionContent content, BulkActionSettings settings)
        : base(content, settings)
    {
    }

    private protected override ResumeAction Create(BulkSequenceSubscriptionContent content, BulkActionSettings settings) =>
        new(content, settings);
}
