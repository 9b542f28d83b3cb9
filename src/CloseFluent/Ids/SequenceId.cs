using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a sequence (a Workflow in Close's app).</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/sequences"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<SequenceId>))]
[JsonConverter(typeof(CloseIdJsonConverter<SequenceId>))]
[CloseName("sequence")]
public sealed class SequenceId : CloseId<SequenceId>
{
    private const string Prefix = "seq_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>seq_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public SequenceId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal SequenceId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator SequenceId(string value) => new(value);
}
