using System.Text.Json;

namespace CloseFluent;

/// <inheritdoc/>
public sealed class BulkEmailJsonConverter : BulkActionJsonConverter<BulkEmail>
{
    private protected override BulkEmail Read(JsonElement json) => BulkEmail.Read(json);
}
