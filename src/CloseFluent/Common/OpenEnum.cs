namespace CloseFluent;

/// <summary>What every open enum demands of its word.</summary>
internal static class OpenEnum
{
    /// <summary>Returns the word that a person or a setting means: a known one, in any case, as Close writes it.</summary>
    /// <exception cref="ArgumentException">
    /// The word is blank, or none of those that are known; the message names those.
    /// </exception>
    public static string Known(string value, IReadOnlyList<string> known, Type type) =>
        Find(Given(value), known) ?? throw new ArgumentException(WordDemand.FaultOf(value, known, type.Name), nameof(value));

    /// <summary>Reads a word that came from outside.</summary>
    /// <exception cref="ArgumentException">
    /// The word is blank, or none of those that are known; the message names those.
    /// </exception>
    public static TEnum Read<TEnum>(string text)
        where TEnum : struct, IOpenEnum<TEnum> =>
        default(TEnum).With(Known(text, default(TEnum).Known, typeof(TEnum)));

    /// <summary>Gets the value of a word that Close wrote, known or not; the default where there is none.</summary>
    public static TEnum FromResponse<TEnum>(string? word)
        where TEnum : struct, IOpenEnum<TEnum> => string.IsNullOrWhiteSpace(word) ? default : default(TEnum).With(word!);

    /// <exception cref="FormatException">
    /// The word is blank, or none of those that are known; the message names those.
    /// </exception>
    public static TEnum Parse<TEnum>(string text)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out TEnum value)
            ? value
            : throw new FormatException(WordDemand.FaultOf(text, value.Known, typeof(TEnum).Name));
    }

    /// <summary>Reads a word that came from outside, and says whether it is known.</summary>
    public static bool TryRead<TEnum>(string? text, out TEnum value)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        value = text is not null && Find(text, default(TEnum).Known) is { } known ? default(TEnum).With(known) : default;
        return value.Value.Length > 0;
    }

    /// <summary>Requires any word at all.</summary>
    public static string Given(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return !string.IsNullOrWhiteSpace(value)
            ? value
            : throw new ArgumentException("A word of Close's is needed, for example \"lead\"; this one is blank.", nameof(value));
    }

    private static string? Find(string value, IReadOnlyList<string> known) =>
        known.FirstOrDefault(word => word.Equals(value, StringComparison.OrdinalIgnoreCase));
}
