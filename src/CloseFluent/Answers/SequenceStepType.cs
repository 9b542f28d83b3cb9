using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>What a step of a sequence does.</summary>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/sequences"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<SequenceStepType>))]
[JsonConverter(typeof(OpenEnumJsonConverter<SequenceStepType>))]
public readonly record struct SequenceStepType : IOpenEnum<SequenceStepType>
{
    private readonly string? _value;

    /// <summary>Makes a value from the word that Close uses.</summary>
    /// <param name="value">The word, for example <c>email</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or blank.</exception>
    public SequenceStepType(string value) => _value = OpenEnum.Require(value);

    /// <summary>Writes an e-mail.</summary>
    public static SequenceStepType Email { get; } = new("email");

    /// <summary>Asks somebody to call; the subscription must say whom.</summary>
    public static SequenceStepType Call { get; } = new("call");

    /// <summary>Writes an SMS; the subscription must say from which number.</summary>
    public static SequenceStepType Sms { get; } = new("sms");

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <summary>Gives the word that Close uses.</summary>
    public override string ToString() => Value;

    SequenceStepType IOpenEnum<SequenceStepType>.With(string value) => new(value);
}
