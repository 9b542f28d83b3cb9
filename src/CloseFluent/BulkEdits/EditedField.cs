using System.Text.Json;

namespace CloseFluent;

/// <summary>The custom field that an edit changes: by its id, or by its exact name.</summary>
internal sealed class EditedField
{
    private EditedField(CustomFieldId? id, string? name)
    {
        Id = id;
        Name = name;
    }

    public CustomFieldId? Id { get; }

    public string? Name { get; }

    /// <summary>Gets the field in a sentence.</summary>
    public string Description => Id is null ? TextEscaping.Quote(Name!) : TextEscaping.Name(Id.Value);

    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public static EditedField ById(CustomFieldId field) => new(FilterArguments.NotNull(field), null);

    /// <exception cref="ArgumentException"><paramref name="name"/> is null, blank or an id.</exception>
    public static EditedField ByName(string name) => new(null, Demand.Require(ArgumentKind.CustomFieldName, name));

    public static EditedField Read(StoredMembers body)
    {
        CustomFieldId? id = body.IdOrNull<CustomFieldId>("custom_field_id");
        string? name = body.TextOrNull("custom_field_name");
        return (id, name) switch
        {
            (null, null) => throw body.Fault("custom_field_id", "is missing, and so is custom_field_name"),
            (not null, not null) => throw body.Fault("custom_field_name", "is given beside custom_field_id, and one of them is enough"),
            (not null, _) => ById(id),
            _ => body.Checked("custom_field_name", () => ByName(name!)),
        };
    }

    /// <summary>
    /// Determines whether a response names another field. Close responds with the name alone, so that an id is never
    /// contradicted.
    /// </summary>
    public bool IsContradictedBy(string? listedName) =>
        Name is not null
        && !string.IsNullOrWhiteSpace(listedName)
        && !NameKey.Comparer.Equals(NameKey.From(listedName!), NameKey.From(Name));

    public void Write(Utf8JsonWriter writer)
    {
        if (Id is null)
        {
            writer.WriteString("custom_field_name"u8, Name);
        }
        else
        {
            writer.WriteString("custom_field_id"u8, Id.Value);
        }
    }
}
