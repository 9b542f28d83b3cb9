namespace CloseFluent.Analyzers;

/// <summary>What a file declares with some types.</summary>
/// <param name="Types">Types that derive from these, or that contain or convert one.</param>
/// <param name="Members">Members of one of these types, and methods that take one.</param>
/// <param name="Values">Members that are values alone.</param>
/// <param name="Imports">The types whose static members can be written alone in the file.</param>
/// <param name="GlobalImports">The types whose static members can be written alone in every file.</param>
internal sealed record DeclaredNames(
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Values,
    IReadOnlyList<string> Imports,
    IReadOnlyList<string> GlobalImports)
{
    public static DeclaredNames None { get; } = new([], [], [], [], []);
}
