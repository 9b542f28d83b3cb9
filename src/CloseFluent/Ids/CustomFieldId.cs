using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a custom field. Fields made before Close had one prefix for all of them keep an older one.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-fields"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<CustomFieldId>))]
[JsonConverter(typeof(CloseIdJsonConverter<CustomFieldId>))]
public sealed class CustomFieldId : CloseId<CustomFieldId>
{
    internal const string Prefix = "cf_";

    // How Close names the members of a lead that hold custom fields.
    private const string MemberPrefix = "custom.";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>cf_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public CustomFieldId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal CustomFieldId(string value, IdCheck check)
        : base(check == IdCheck.Full ? RequireNoMember(value) : value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator CustomFieldId(string value) => new(value);

    private static string RequireNoMember(string value) => value?.StartsWith(MemberPrefix, StringComparison.Ordinal) == true
        ? throw new ArgumentException(
            $"\"{LineBreaks.Show(value)}\" is the member of a lead that has the field. A filter takes the id alone: "
            + $"\"{LineBreaks.Show(value.Substring(MemberPrefix.Length))}\".",
            nameof(value))
        : value!;
}
