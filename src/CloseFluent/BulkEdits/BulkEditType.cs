using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>What a bulk edit does.</summary>
/// <completionlist cref="BulkEditType"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/edit/create"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<BulkEditType>))]
[JsonConverter(typeof(OpenEnumJsonConverter<BulkEditType>))]
public readonly record struct BulkEditType : IOpenEnum<BulkEditType>
{
    private static readonly string[] s_known =
    [
        "set_lead_status",
        "set_custom_field",
        "clear_custom_field",
        "set_contact_custom_field",
        "clear_contact_custom_field",
        "set_opportunity_custom_field",
        "clear_opportunity_custom_field",
        "set_activity_custom_field",
        "clear_activity_custom_field",
        "set_custom_object_custom_field",
        "clear_custom_object_custom_field",
        "set_global_custom_field",
        "clear_global_custom_field",
    ];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>set_lead_status</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public BulkEditType(string value) => Word = OpenEnum.Known(value, s_known, typeof(BulkEditType));

    /// <summary>Sets the status of leads.</summary>
    public static BulkEditType SetLeadStatus { get; } = new("set_lead_status");

    /// <summary>Sets a custom field of leads.</summary>
    public static BulkEditType SetCustomField { get; } = new("set_custom_field");

    /// <summary>Clears a custom field of leads.</summary>
    public static BulkEditType ClearCustomField { get; } = new("clear_custom_field");

    /// <summary>Sets a custom field of contacts.</summary>
    public static BulkEditType SetContactCustomField { get; } = new("set_contact_custom_field");

    /// <summary>Clears a custom field of contacts.</summary>
    public static BulkEditType ClearContactCustomField { get; } = new("clear_contact_custom_field");

    /// <summary>Sets a custom field of opportunities.</summary>
    public static BulkEditType SetOpportunityCustomField { get; } = new("set_opportunity_custom_field");

    /// <summary>Clears a custom field of opportunities.</summary>
    public static BulkEditType ClearOpportunityCustomField { get; } = new("clear_opportunity_custom_field");

    /// <summary>Sets a custom field of activities.</summary>
    public static BulkEditType SetActivityCustomField { get; } = new("set_activity_custom_field");

    /// <summary>Clears a custom field of activities.</summary>
    public static BulkEditType ClearActivityCustomField { get; } = new("clear_activity_custom_field");

    /// <summary>Sets a custom field of custom objects.</summary>
    public static BulkEditType SetCustomObjectCustomField { get; } = new("set_custom_object_custom_field");

    /// <summary>Clears a custom field of custom objects.</summary>
    public static BulkEditType ClearCustomObjectCustomField { get; } = new("clear_custom_object_custom_field");

    /// <summary>Sets a custom field that several kinds of objects share.</summary>
    public static BulkEditType SetGlobalCustomField { get; } = new("set_global_custom_field");

    /// <summary>Clears a custom field that several kinds of objects share.</summary>
    public static BulkEditType ClearGlobalCustomField { get; } = new("clear_global_custom_field");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<BulkEditType>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    BulkEditType IOpenEnum<BulkEditType>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static BulkEditType IParsable<BulkEditType>.Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<BulkEditType>(s);

    static bool IParsable<BulkEditType>.TryParse(string? s, IFormatProvider? provider, out BulkEditType result) =>
        OpenEnum.TryRead(s, out result);
#endif
}
