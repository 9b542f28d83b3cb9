using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>What a bulk delete deletes.</summary>
/// <completionlist cref="BulkDeleteObjectType"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/delete/get"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<BulkDeleteObjectType>))]
[JsonConverter(typeof(OpenEnumJsonConverter<BulkDeleteObjectType>))]
public readonly record struct BulkDeleteObjectType : IOpenEnum<BulkDeleteObjectType>
{
    private static readonly string[] s_known = ["lead", "contact", "call", "custom_activity", "form_submission"];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>lead</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public BulkDeleteObjectType([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(BulkDeleteObjectType));

    /// <summary>Leads, with all that belongs to them.</summary>
    [CloseName("lead")]
    public static BulkDeleteObjectType Lead { get; } = new("lead");

    /// <summary>Contacts of leads.</summary>
    [CloseName("contact")]
    public static BulkDeleteObjectType Contact { get; } = new("contact");

    /// <summary>Calls.</summary>
    [CloseName("call")]
    public static BulkDeleteObjectType Call { get; } = new("call");

    /// <summary>Custom activities.</summary>
    [CloseName("custom_activity")]
    public static BulkDeleteObjectType CustomActivity { get; } = new("custom_activity");

    /// <summary>Submissions of forms.</summary>
    [CloseName("form_submission")]
    public static BulkDeleteObjectType FormSubmission { get; } = new("form_submission");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<BulkDeleteObjectType>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    BulkDeleteObjectType IOpenEnum<BulkDeleteObjectType>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static BulkDeleteObjectType IParsable<BulkDeleteObjectType>.Parse(string s, IFormatProvider? provider) =>
        OpenEnum.Parse<BulkDeleteObjectType>(s);

    static bool IParsable<BulkDeleteObjectType>.TryParse(string? s, IFormatProvider? provider, out BulkDeleteObjectType result) =>
        OpenEnum.TryRead(s, out result);
#endif
}
