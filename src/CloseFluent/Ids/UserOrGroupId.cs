using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// The id of a user or of a group. Close takes either wherever calls are assigned; a <see cref="UserId"/> and a
/// <see cref="GroupId"/> can be passed as they are.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/groups"/>.</remarks>
[IdPrefix(UserPrefix)]
[IdPrefix(GroupPrefix)]
[TypeConverter(typeof(CloseIdTypeConverter<UserOrGroupId>))]
[JsonConverter(typeof(CloseIdJsonConverter<UserOrGroupId>))]
public class UserOrGroupId : CloseId<UserOrGroupId>
{
    internal const string UserPrefix = "user_";
    internal const string GroupPrefix = "group_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>user_…</c> or <c>group_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public UserOrGroupId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal UserOrGroupId(string value, IdCheck check)
        : this(value, IsGroup(value) ? GroupPrefix : UserPrefix, check)
    {
    }

    private protected UserOrGroupId(string value, string prefix, IdCheck check)
        : base(value, prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator UserOrGroupId(string value) => new(value);

    private static bool IsGroup(string? value) => value?.StartsWith(GroupPrefix, StringComparison.Ordinal) == true;
}
