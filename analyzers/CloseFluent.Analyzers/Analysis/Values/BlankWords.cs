namespace CloseFluent.Analyzers;

/// <summary>Words to look for that are blank, as an argument of a filter.</summary>
internal static class BlankWords
{
    public static bool AreIn(TypedArgument argument, string text) =>
        argument.Kind is "Words" or "Query" && string.IsNullOrWhiteSpace(text);
}
