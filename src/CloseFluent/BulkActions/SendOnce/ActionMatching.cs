namespace CloseFluent;

/// <summary>
/// Compares what a list shows with what was sent. What is left out or blank on either side contradicts nothing, and neither
/// case nor blanks around an id or a word make another of it.
/// </summary>
internal static class ActionMatching
{
    public static bool Contradict(CloseId? listed, CloseId? sent) => Contradict(listed?.Value, sent?.Value);

    /// <summary>Determines whether a response has another word than was sent, be it known here or not.</summary>
    public static bool Contradict<TWord>(TWord? listed, TWord? sent)
        where TWord : struct, IOpenEnum<TWord> => Contradict(listed?.Value, sent?.Value);

    /// <summary>
    /// Determines whether a listed word surely means something else than the one that was sent: a word that is not known here
    /// may be a new one for the same.
    /// </summary>
    public static bool MeanOthers<TWord>(TWord? listed, TWord? sent)
        where TWord : struct, IOpenEnum<TWord> =>
        Contradict(listed, sent) && OpenEnum.TryRead(listed?.Value.Trim(), out TWord _);

    /// <summary>Determines whether two limits differ; Close has none that is not positive.</summary>
    public static bool Contradict(int? listed, int? sent) => listed is > 0 && sent is > 0 && listed != sent;

    public static bool Contradict(bool? listed, bool? sent) => listed is { } one && sent is { } other && one != other;

    private static bool Contradict(string? listed, string? sent) =>
        !string.IsNullOrWhiteSpace(listed)
        && !string.IsNullOrWhiteSpace(sent)
        && !string.Equals(listed!.Trim(), sent!.Trim(), StringComparison.OrdinalIgnoreCase);
}
