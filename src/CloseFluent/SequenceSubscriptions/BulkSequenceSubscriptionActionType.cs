using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>What a bulk sequence subscription does.</summary>
/// <completionlist cref="BulkSequenceSubscriptionActionType"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<BulkSequenceSubscriptionActionType>))]
[JsonConverter(typeof(OpenEnumJsonConverter<BulkSequenceSubscriptionActionType>))]
public readonly record struct BulkSequenceSubscriptionActionType : IOpenEnum<BulkSequenceSubscriptionActionType>
{
    private static readonly string[] s_known =
    [
        SequenceActionTypes.Subscribe, SequenceActionTypes.Resume, SequenceActionTypes.ResumeFinished, SequenceActionTypes.Pause,
        SequenceActionTypes.Reassign,
    ];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>subscribe</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public BulkSequenceSubscriptionActionType([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(BulkSequenceSubscriptionActionType));

    /// <summary>Subscribes contacts that have never received the sequence.</summary>
    [CloseName(SequenceActionTypes.Subscribe)]
    public static BulkSequenceSubscriptionActionType Subscribe { get; } = new(SequenceActionTypes.Subscribe);

    /// <summary>Lets paused subscriptions go on.</summary>
    [CloseName(SequenceActionTypes.Resume)]
    public static BulkSequenceSubscriptionActionType Resume { get; } = new(SequenceActionTypes.Resume);

    /// <summary>Lets finished subscriptions go on.</summary>
    [CloseName(SequenceActionTypes.ResumeFinished)]
    public static BulkSequenceSubscriptionActionType ResumeFinished { get; } = new(SequenceActionTypes.ResumeFinished);

    /// <summary>Pauses active subscriptions.</summary>
    [CloseName(SequenceActionTypes.Pause)]
    public static BulkSequenceSubscriptionActionType Pause { get; } = new(SequenceActionTypes.Pause);

    /// <summary>Named by Close without any description; it can be read in responses, but not sent.</summary>
    [CloseName(SequenceActionTypes.Reassign)]
    public static BulkSequenceSubscriptionActionType Reassign { get; } = new(SequenceActionTypes.Reassign);

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<BulkSequenceSubscriptionActionType>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    BulkSequenceSubscriptionActionType IOpenEnum<BulkSequenceSubscriptionActionType>.With(string value) =>
        new() { Word = OpenEnum.Given(value) };

#if NET
    static BulkSequenceSubscriptionActionType IParsable<BulkSequenceSubscriptionActionType>.Parse(
        string s, IFormatProvider? provider) => OpenEnum.Parse<BulkSequenceSubscriptionActionType>(s);

    static bool IParsable<BulkSequenceSubscriptionActionType>.TryParse(
        string? s, IFormatProvider? provider, out BulkSequenceSubscriptionActionType result) => OpenEnum.TryRead(s, out result);
#endif
}
