using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Distinguishes what people wrote from what a tool made of it: Razor copies the code of a page into a generated file, and says by
/// <c>#line</c> where it comes from.
/// </summary>
internal static class MappedSource
{
    private static readonly string[] s_written = [".razor", ".cshtml"];
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_pages = new();

    /// <summary>Determines whether a generated file contains code that was written in a page.</summary>
    public static bool HasPage(SyntaxTree tree, CancellationToken cancellationToken) =>
        (bool)s_pages.GetValue(tree, key => Read(key, cancellationToken));

    /// <summary>Determines whether a place of a generated file was written in a page.</summary>
    public static bool IsInPage(Location location)
    {
        FileLinePositionSpan span = location.GetMappedLineSpan();
        return span.HasMappedPath && IsPage(span.Path);
    }

    private static object Read(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).ContainsDirectives
        && tree.GetLineMappings(cancellationToken).Any(mapping => mapping.MappedSpan.HasMappedPath && IsPage(mapping.MappedSpan.Path));

    private static bool IsPage(string path) =>
        Array.Exists(s_written, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
