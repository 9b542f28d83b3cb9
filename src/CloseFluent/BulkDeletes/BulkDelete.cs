using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A bulk delete as Close returns it.</summary>
/// <remarks>
/// Fields that Close adds are ignored; one that a response leaves out reads as null, zero or empty. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/delete/get"/>.
/// </remarks>
[JsonConverter(typeof(BulkDeleteJsonConverter))]
public sealed class BulkDelete : BulkActionState
{
    private BulkDeleteId? _id;
    private BulkDeleteObjectType? _objectType;

    /// <summary>Gets the id of the bulk delete itself, <c>bulkdelete_…</c>. Close: <c>id</c>.</summary>
    public new required BulkDeleteId Id
    {
        get => _id!;
        init => _id = value;
    }

    /// <summary>Gets what is deleted. Close: <c>bulk_object_type</c>.</summary>
    public BulkDeleteObjectType ObjectType
    {
        get => _objectType ?? default;
        init => _objectType = value;
    }

    internal override CloseId ActionId => Id;

    internal override string Summary => BulkDeleteAction.Summarize(ObjectType);

    internal override bool HasOwnEvents => true;

    internal override bool CountsRecipients => true;

    /// <summary>Returns the delete in one line: what it deletes, its id and its progress.</summary>
    public override string ToString() => $"delete {ObjectType} {Id}: {BulkActionProgress.From(this)}";

    /// <exception cref="JsonException">The object has no id.</exception>
    internal static BulkDelete Read(JsonElement json)
    {
        BulkDelete delete = new() { Id = null! };
        delete.ReadFields(json);
        return delete;
    }

    private protected override void Map(FieldMap map)
    {
        map.Id("id"u8, ref _id, static id => new BulkDeleteId(id, IdCheck.None));
        map.Enum("bulk_object_type"u8, ref _objectType);
        base.Map(map);
    }
}
