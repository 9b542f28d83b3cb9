using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>How far Close has come with a bulk action.</summary>
/// <completionlist cref="BulkActionStatus"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/get"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<BulkActionStatus>))]
[JsonConverter(typeof(OpenEnumJsonConverter<BulkActionStatus>))]
public readonly record struct BulkActionStatus : IOpenEnum<BulkActionStatus>
{
    private static readonly string[] s_known =
    [
        BulkActionStatuses.Created, BulkActionStatuses.Loading, BulkActionStatuses.Processing, BulkActionStatuses.Done,
        BulkActionStatuses.Paused, BulkActionStatuses.Resuming, BulkActionStatuses.Error,
    ];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>created</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public BulkActionStatus([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(BulkActionStatus));

    /// <summary>Accepted, not begun.</summary>
    [CloseName(BulkActionStatuses.Created)]
    public static BulkActionStatus Created { get; } = new(BulkActionStatuses.Created);

    /// <summary>The matches are being counted.</summary>
    [CloseName(BulkActionStatuses.Loading)]
    public static BulkActionStatus Loading { get; } = new(BulkActionStatuses.Loading);

    /// <summary>The matches are being worked through.</summary>
    [CloseName(BulkActionStatuses.Processing)]
    public static BulkActionStatus Processing { get; } = new(BulkActionStatuses.Processing);

    /// <summary>Every match was worked through.</summary>
    [CloseName(BulkActionStatuses.Done)]
    public static BulkActionStatus Done { get; } = new(BulkActionStatuses.Done);

    /// <summary>Stopped by hand; it can be resumed within seven days.</summary>
    [CloseName(BulkActionStatuses.Paused)]
    public static BulkActionStatus Paused { get; } = new(BulkActionStatuses.Paused);

    /// <summary>About to go on after a pause.</summary>
    [CloseName(BulkActionStatuses.Resuming)]
    public static BulkActionStatus Resuming { get; } = new(BulkActionStatuses.Resuming);

    /// <summary>Ended early. Close does not say why.</summary>
    [CloseName(BulkActionStatuses.Error)]
    public static BulkActionStatus Error { get; } = new(BulkActionStatuses.Error);

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<BulkActionStatus>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    BulkActionStatus IOpenEnum<BulkActionStatus>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static BulkActionStatus IParsable<BulkActionStatus>.Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<BulkActionStatus>(s);

    static bool IParsable<BulkActionStatus>.TryParse(
        string? s, IFormatProvider? provider, out BulkActionStatus result) => OpenEnum.TryRead(s, out result);
#endif
}
