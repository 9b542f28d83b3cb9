using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a group of users.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/groups"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<GroupId>))]
[JsonConverter(typeof(CloseIdJsonConverter<GroupId>))]
public sealed class GroupId : UserOrGroupId
#if NET
    , ISpanParsable<GroupId>
#endif
{
    private const string Prefix = GroupPrefix;

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>group_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public GroupId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal GroupId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <inheritdoc cref="CloseId{TSelf}.Unchecked"/>
    public static new GroupId Unchecked([ArgumentKind(ArgumentKind.IdText)] string value) => new(value, IdCheck.Shape);

    /// <inheritdoc cref="CloseId{TSelf}.TryParse(string, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? value, [NotNullWhen(true)] out GroupId? id)
    {
        id = IdFactory<GroupId>.TryCreate(value);
        return id is not null;
    }

#if NET
    /// <inheritdoc cref="CloseId{TSelf}.Parse(string, IFormatProvider)"/>
    public static new GroupId Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return IdFactory<GroupId>.TryCreate(s) ?? throw new FormatException(IdFactory<GroupId>.Fault(s));
    }

    /// <inheritdoc cref="CloseId{TSelf}.Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static new GroupId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="CloseId{TSelf}.TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out GroupId result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="CloseId{TSelf}.TryParse(ReadOnlySpan{char}, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out GroupId result) =>
        TryParse(s.ToString(), out result);
#endif

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator GroupId(string value) => new(value);
}
