using System.Text.Json;

namespace CloseFluent;

/// <inheritdoc/>
public sealed class BulkDeleteJsonConverter : BulkActionJsonConverter<BulkDelete>
{
    private protected override BulkDelete Read(JsonElement json) => BulkDelete.Read(json);
}
