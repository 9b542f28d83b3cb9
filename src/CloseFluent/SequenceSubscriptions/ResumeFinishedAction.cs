using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Resumes finished subscriptions. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class ResumeFinishedAction : BulkSequenceSubscriptionAction<ResumeFinishedAction>
{
    internal ResumeFinishedAction(BulkSequenceSubscriptionContent content, BulkActionSettings settings)
        : base(content, settings)
    {
    }

    private protected override ResumeFinishedAction Create(BulkSequenceSubscriptionContent content, BulkActionSettings settings) =>
        new(content, settings);
}
