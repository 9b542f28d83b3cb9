using System.Text.Json;

namespace CloseFluent;

/// <inheritdoc/>
public sealed class BulkSequenceSubscriptionJsonConverter : BulkActionJsonConverter<BulkSequenceSubscription>
{
    private protected override BulkSequenceSubscription Read(JsonElement json) => BulkSequenceSubscription.Read(json);
}
