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
    public BulkEditType([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(BulkEditType));

    /// <summary>Sets the status of leads.</summary>
    [CloseName("set_lead_status")]
    public static BulkEditType SetLeadStatus { get; } = new("set_lead_status");

    /// <summary>Sets a custom field of leads.</summary>
    [CloseName("set_custom_field")]
    public static BulkEditType SetCustomField { get; } = new("set_custom_field");

    /// <summary>Clears a custom field of leads.</summary>
    [CloseName("clear_custom_field")]
    public static BulkEditType ClearCustomField { get; } = new("clear_custom_field");

    /// <summary>Sets a custom field of contacts.</summary>
    [CloseName("set_contact_custom_field")]
    public static BulkEditType SetContactCustomField { get; } = new("set_contact_custom_field");

    /// <summary>Clears a custom field of contacts.</summary>
    [CloseName("clear_contact_custom_field")]
    public static BulkEditType ClearContactCustomField { get; } = new("clear_contact_custom_field");

    /// <summary>Sets a custom field of opportunities.</summary>
    [CloseName("set_opportunity_custom_field")]
    public static BulkEditType SetOpportunityCustomField { get; } = new("set_opportunity_custom_field");

    /// <summary>Clears a custom field of opportunities.</summary>
    [CloseName("clear_opportunity_custom_field")]
    public static BulkEditType ClearOpportunityCustomField { get; } = new("clear_opportunity_custom_field");

    /// <summary>Sets a custom field of activities.</summary>
    [CloseName("set_activity_custom_field")]
    public static BulkEditType SetActivityCustomField { get; } = new("set_activity_custom_field");

    /// <summary>Clears a custom field of activities.</summary>
    [CloseName("clear_activity_custom_field")]
    public static BulkEditType ClearActivityCustomField { get; } = new("clear_activity_custom_field");

    /// <summary>Sets a custom field of custom objects.</summary>
    [CloseName("set_custom_object_custom_field")]
    public static BulkEditType SetCustomObjectCustomField { get; } = new("set_custom_object_custom_field");

    /// <summary>Clears a custom field of custom objects.</summary>
    [CloseName("clear_custom_object_custom_field")]
    public static BulkEditType ClearCustomObjectCustomField { get; } = new("clear_custom_object_custom_field");

    /// <summary>Sets a custom field that several kinds of objects share.</summary>
    [CloseName("set_global_custom_field")]
    public static BulkEditType SetGlobalCustomField { get; } = new("set_global_custom_field");

    /// <summary>Clears a custom field that several kinds of objects share.</summary>
    [CloseName("clear_global_custom_field")]
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
