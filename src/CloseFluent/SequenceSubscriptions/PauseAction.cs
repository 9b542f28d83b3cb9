using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Pauses active subscriptions. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class PauseAction : BulkSequenceSubscriptionAction<PauseAction>
{
    internal PauseAction(BulkSequenceSubscriptionContent content, BulkActionSettings settings)
        : base(content, settings)
    {
    }

    private protected override PauseAction Create(BulkSequenceSubscriptionContent content, BulkActionSettings settings) =>
        new(content, settings);
}
