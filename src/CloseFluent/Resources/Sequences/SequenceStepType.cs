using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>What a step of a sequence does.</summary>
/// <completionlist cref="SequenceStepType"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/sequences"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<SequenceStepType>))]
[JsonConverter(typeof(OpenEnumJsonConverter<SequenceStepType>))]
public readonly record struct SequenceStepType : IOpenEnum<SequenceStepType>
{
    private static readonly string[] s_known = ["email", "call", "sms"];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>email</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public SequenceStepType([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(SequenceStepType));

    /// <summary>Writes an e-mail.</summary>
    [CloseName("email")]
    public static SequenceStepType Email { get; } = new("email");

    /// <summary>A call; the subscription must say who calls.</summary>
    [CloseName("call")]
    public static SequenceStepType Call { get; } = new("call");

    /// <summary>Writes an SMS; the subscription must say from which number.</summary>
    [CloseName("sms")]
    public static SequenceStepType Sms { get; } = new("sms");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<SequenceStepType>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    SequenceStepType IOpenEnum<SequenceStepType>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static SequenceStepType IParsable<SequenceStepType>.Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<SequenceStepType>(s);

    static bool IParsable<SequenceStepType>.TryParse(
        string? s, IFormatProvider? provider, out SequenceStepType result) => OpenEnum.TryRead(s, out result);
#endif
}
