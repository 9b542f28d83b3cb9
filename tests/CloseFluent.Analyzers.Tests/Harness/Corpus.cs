namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// How much of a large corpus a test tries: a sample in <c>dotnet test</c>, all of it where CLOSEFLUENT_EVERY_FIX is set, as
/// in .ci/run.
/// </summary>
internal static class Corpus
{
    public static bool IsWhole => Environment.GetEnvironmentVariable("CLOSEFLUENT_EVERY_FIX") is "1";

    /// <summary>One item of so many, beginning with an offset; every item where the whole corpus is tried.</summary>
    public static IEnumerable<T> Sample<T>(IEnumerable<T> items, int oneOf, int offset = 0) =>
        items.Where((_, index) => IsWhole || index % oneOf == offset % oneOf);
}
