using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a user.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/users"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<UserId>))]
[JsonConverter(typeof(CloseIdJsonConverter<UserId>))]
public sealed class UserId : UserOrGroupId
{
    private const string Prefix = UserPrefix;

    /// <summary>Makes the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>user_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is a name or blank, has white space, or is of another kind.</exception>
    public UserId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal UserId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <inheritdoc cref="CloseId{TSelf}.Unchecked"/>
    public static new UserId Unchecked(string value) => new(value, IdCheck.Shape);

    /// <summary>Makes the id from its text, as the constructor does.</summary>
    public static implicit operator UserId(string value) => new(value);
}
