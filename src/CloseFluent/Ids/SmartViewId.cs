using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a Smart View (a saved search).</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/smart-views"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<SmartViewId>))]
[JsonConverter(typeof(CloseIdJsonConverter<SmartViewId>))]
public sealed class SmartViewId : CloseId<SmartViewId>
{
    private const string Prefix = "save_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>save_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public SmartViewId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal SmartViewId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator SmartViewId(string value) => new(value);
}
