using System.Text.Json;

namespace CloseFluent;

/// <inheritdoc/>
public sealed class BulkEditJsonConverter : BulkActionJsonConverter<BulkEdit>
{
    private protected override BulkEdit Read(JsonElement json) => BulkEdit.Read(json);
}
