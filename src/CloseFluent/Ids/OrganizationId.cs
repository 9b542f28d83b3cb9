using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of an organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/organizations"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<OrganizationId>))]
[JsonConverter(typeof(CloseIdJsonConverter<OrganizationId>))]
public sealed class OrganizationId : CloseId<OrganizationId>
{
    private const string Prefix = "orga_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>orga_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public OrganizationId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal OrganizationId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator OrganizationId(string value) => new(value);
}
