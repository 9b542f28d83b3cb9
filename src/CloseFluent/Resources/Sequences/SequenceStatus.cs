using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The status of a sequence: whether it is at work.</summary>
/// <completionlist cref="SequenceStatus"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/sequences"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<SequenceStatus>))]
[JsonConverter(typeof(OpenEnumJsonConverter<SequenceStatus>))]
public readonly record struct SequenceStatus : IOpenEnum<SequenceStatus>
{
    private static readonly string[] s_known = ["active", "paused", "draft"];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>active</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public SequenceStatus([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(SequenceStatus));

    /// <summary>It sends.</summary>
    [CloseName("active")]
    public static SequenceStatus Active { get; } = new("active");

    /// <summary>It is paused.</summary>
    [CloseName("paused")]
    public static SequenceStatus Paused { get; } = new("paused");

    /// <summary>It is being written.</summary>
    [CloseName("draft")]
    public static SequenceStatus Draft { get; } = new("draft");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<SequenceStatus>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    SequenceStatus IOpenEnum<SequenceStatus>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static SequenceStatus IParsable<SequenceStatus>.Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<SequenceStatus>(s);

    static bool IParsable<SequenceStatus>.TryParse(
        string? s, IFormatProvider? provider, out SequenceStatus result) => OpenEnum.TryRead(s, out result);
#endif
}
