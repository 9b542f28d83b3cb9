namespace CloseFluent;

/// <summary>Compares what a list shows with what was sent. What is left out on either side contradicts nothing.</summary>
internal static class ActionMatching
{
    public static bool Contradict<T>(T? listed, T? sent)
        where T : class => listed is not null && sent is not null && !listed.Equals(sent);

    public static bool Contradict<T>(T? listed, T? sent)
        where T : struct => listed is { } one && sent is { } other && !one.Equals(other);
}
