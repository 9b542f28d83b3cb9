using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A custom field of the organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-fields"/>.</remarks>
public sealed class CustomField
{
    /// <summary>Gets the id, of which filters and edits are made.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<CustomFieldId>))]
    public required CustomFieldId Id { get; init; }

    /// <summary>Gets the name that people gave it. Close: <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets which objects have it; <see cref="CustomFieldOwner.Shared"/> where several kinds have it.</summary>
    [JsonConverter(typeof(ResponseEnumJsonConverter<CustomFieldOwner>))]
    public CustomFieldOwner Owner { get; init; }

    /// <summary>Gets which kinds of objects have a shared field; empty for others. Close: <c>associations</c>.</summary>
    [JsonConverter(typeof(ResponseEnumListJsonConverter<CustomFieldOwner>))]
    public IReadOnlyList<CustomFieldOwner> SharedBy { get; init; } = [];

    /// <summary>Gets what it contains. Close: <c>type</c>.</summary>
    [JsonConverter(typeof(ResponseEnumJsonConverter<CustomFieldType>))]
    public CustomFieldType Type { get; init; }

    /// <summary>Gets whether it can have several values at once. Close: <c>accepts_multiple_values</c>.</summary>
    public bool AcceptsMultipleValues { get; init; }

    /// <summary>Gets the values to choose from; empty where it is not one with choices. Close: <c>choices</c>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Gets what people wrote about it; null where that is nothing. Close: <c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Gets the types of custom activities that have it, as Close writes their ids; empty for other fields. Close:
    /// <c>custom_activity_type_id</c>.
    /// </summary>
    public IReadOnlyList<string> ActivityTypeIds { get; init; } = [];

    /// <summary>
    /// Gets the types of custom objects that have it, as Close writes their ids; empty for other fields. Close:
    /// <c>custom_object_type_id</c>.
    /// </summary>
    public IReadOnlyList<string> CustomObjectTypeIds { get; init; } = [];

    /// <summary>Determines whether objects of a kind have it, by itself or shared.</summary>
    public bool BelongsTo(CustomFieldOwner owner) => Owner == owner || SharedBy.Contains(owner);

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static CustomField Read(JsonElement field, CustomFieldOwner owner)
    {
        JsonElement[] associations = field.List("associations") ?? [];
        JsonElement[] places = [field, .. associations];
        return new CustomField
        {
            Id = new CustomFieldId(field.RequireId(), IdCheck.None),
            Name = field.Text("name") ?? string.Empty,
            Owner = owner,
            SharedBy = [.. associations.Select(OwnerOf).Where(each => each != default).Distinct()],
            Type = field.Word<CustomFieldType>("type"),
            AcceptsMultipleValues = field.Flag("accepts_multiple_values") ?? false,
            Choices = field.Texts("choices") ?? [],
            Description = field.Text("description"),
            ActivityTypeIds = [.. places.Select(item => item.Text("custom_activity_type_id")).OfType<string>()],
            CustomObjectTypeIds = [.. places.Select(item => item.Text("custom_object_type_id")).OfType<string>()],
        };
    }

    // An association names the type of the activities, the path of a list the activities themselves.
    private static CustomFieldOwner OwnerOf(JsonElement association) => association.Text("object_type") == "custom_activity_type"
        ? CustomFieldOwner.Activity
        : association.Word<CustomFieldOwner>("object_type");
}
