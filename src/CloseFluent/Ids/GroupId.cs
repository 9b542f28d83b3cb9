using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a group of users.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/groups"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<GroupId>))]
[JsonConverter(typeof(CloseIdJsonConverter<GroupId>))]
public sealed class GroupId : UserOrGroupId
{
    private const string Prefix = GroupPrefix;

    /// <summary>Makes the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>group_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is a name or blank, has white space, or is of another kind.</exception>
    public GroupId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal GroupId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <inheritdoc cref="CloseId{TSelf}.Unchecked"/>
    public static new GroupId Unchecked(string value) => new(value, IdCheck.Shape);

    /// <summary>Makes the id from its text, as the constructor does.</summary>
    public static implicit operator GroupId(string value) => new(value);
}
