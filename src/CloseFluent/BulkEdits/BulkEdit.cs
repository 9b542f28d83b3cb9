using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A bulk edit as Close returns it.</summary>
/// <remarks>
/// Fields that Close adds are ignored; one that a response leaves out reads as null, zero or empty. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/edit/get"/>.
/// </remarks>
[JsonConverter(typeof(BulkEditJsonConverter))]
public sealed class BulkEdit : BulkActionState
{
    private BulkEditId? _id;
    private BulkEditType? _type;
    private LeadStatusId? _leadStatusId;
    private string? _customFieldName;
    private string _customFieldValueJson = string.Empty;

    /// <summary>Gets the id of the bulk edit itself, <c>bulkedit_…</c>. Close: <c>id</c>.</summary>
    public new required BulkEditId Id
    {
        get => _id!;
        init => _id = value;
    }

    /// <summary>Gets what the edit does. Close: <c>type</c>.</summary>
    public BulkEditType Type
    {
        get => _type ?? default;
        init => _type = value;
    }

    /// <summary>Gets the status that leads get; null for other edits. Close: <c>lead_status_id</c>.</summary>
    public LeadStatusId? LeadStatusId
    {
        get => _leadStatusId;
        init => _leadStatusId = value;
    }

    /// <summary>Gets the name of the custom field; null for other edits. Close: <c>custom_field_name</c>.</summary>
    public string? CustomFieldName
    {
        get => _customFieldName;
        init => _customFieldName = value;
    }

    /// <summary>
    /// Gets the value of the custom field, a number as it is written; null for other edits, and where it is not one value:
    /// see <see cref="CustomFieldValues"/>. Close: <c>custom_field_value</c>.
    /// </summary>
    public string? CustomFieldValue
    {
        get => CustomFieldValues.Count == 1 ? CustomFieldValues[0] : null;
        init => _customFieldValueJson = value is null ? string.Empty : CanonicalJson.Text(writer => writer.WriteStringValue(value));
    }

    /// <summary>
    /// Gets the values of the custom field as texts, whatever JSON they came as; none for other edits. Close says of the
    /// field <c>custom_field_value</c> that it is a text, and not how it writes a number or several values.
    /// </summary>
    public IReadOnlyList<string> CustomFieldValues
    {
        get => EditedValues.Read(_customFieldValueJson);
        init => _customFieldValueJson = EditedValues.Write(value);
    }

    internal override CloseId ActionId => Id;

    internal override string Summary => CustomFieldName is { } name
        ? $"\"{Type}\" of {TextEscaping.Quote(name)}"
        : BulkEditAction.Summarize(Type, LeadStatusId);

    /// <summary>Returns the edit in one line: its type, its id and its progress.</summary>
    public override string ToString() => $"{Type} {Id}: {BulkActionProgress.From(this)}";

    /// <exception cref="JsonException">The object has no id.</exception>
    internal static BulkEdit Read(JsonElement json)
    {
        BulkEdit edit = new() { Id = null! };
        edit.ReadFields(json);
        return edit;
    }

    private protected override void Map(FieldMap map)
    {
        map.Id("id"u8, ref _id, static id => new BulkEditId(id, IdCheck.None));
        map.Enum("type"u8, ref _type);
        map.Id("lead_status_id"u8, ref _leadStatusId, static id => new LeadStatusId(id, IdCheck.None));
        map.Text("custom_field_name"u8, ref _customFieldName);
        map.Raw("custom_field_value"u8, ref _customFieldValueJson);
        base.Map(map);
    }
}
