using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Whether a sequence is at work.</summary>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/sequences"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<SequenceStatus>))]
[JsonConverter(typeof(OpenEnumJsonConverter<SequenceStatus>))]
public readonly record struct SequenceStatus : IOpenEnum<SequenceStatus>
{
    private readonly string? _value;

    /// <summary>Makes a value from the word that Close uses.</summary>
    /// <param name="value">The word, for example <c>active</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or blank.</exception>
    public SequenceStatus(string value) => _value = OpenEnum.Require(value);

    /// <summary>It sends.</summary>
    public static SequenceStatus Active { get; } = new("active");

    /// <summary>It stands still.</summary>
    public static SequenceStatus Paused { get; } = new("paused");

    /// <summary>It is being written.</summary>
    public static SequenceStatus Draft { get; } = new("draft");

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <summary>Gives the word that Close uses.</summary>
    public override string ToString() => Value;

    SequenceStatus IOpenEnum<SequenceStatus>.With(string value) => new(value);
}
