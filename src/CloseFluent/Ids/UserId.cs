using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a user.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/users"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<UserId>))]
[JsonConverter(typeof(CloseIdJsonConverter<UserId>))]
public sealed class UserId : UserOrGroupId
#if NET
    , ISpanParsable<UserId>
#endif
{
    private const string Prefix = UserPrefix;

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>user_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public UserId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal UserId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <inheritdoc cref="CloseId{TSelf}.Unchecked"/>
    public static new UserId Unchecked([ArgumentKind(ArgumentKind.IdText)] string value) => new(value, IdCheck.Shape);

    /// <inheritdoc cref="CloseId{TSelf}.TryParse(string, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? value, [NotNullWhen(true)] out UserId? id)
    {
        id = IdFactory<UserId>.TryCreate(value);
        return id is not null;
    }

#if NET
    /// <inheritdoc cref="CloseId{TSelf}.Parse(string, IFormatProvider)"/>
    public static new UserId Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return IdFactory<UserId>.TryCreate(s) ?? throw new FormatException(IdFactory<UserId>.Fault(s));
    }

    /// <inheritdoc cref="CloseId{TSelf}.Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static new UserId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="CloseId{TSelf}.TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UserId result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="CloseId{TSelf}.TryParse(ReadOnlySpan{char}, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out UserId result) =>
        TryParse(s.ToString(), out result);
#endif

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator UserId(string value) => new(value);
}
