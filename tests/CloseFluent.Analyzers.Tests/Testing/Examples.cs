using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What every example is compiled with.</summary>
internal static class Examples
{
    /// <summary>The usings of a user's project.</summary>
    public const string Usings = /* lang=c#-test */ """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using CloseFluent;
        """;

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Latest, DocumentationMode.None);

    public static CSharpCompilationOptions Compiling { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The platform without ASP.NET Core, and Flurl; no CloseFluent.</summary>
    public static IReadOnlyList<MetadataReference> Platform { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "refs"), "*.dll")
            .Where(file => !Path.GetFileName(file).StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                && !Path.GetFileName(file).StartsWith("Microsoft.Extensions", StringComparison.Ordinal))
            .Append(Beside("Flurl.dll"))
            .Append(Beside("Flurl.Http.dll"))
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Platform,
        MetadataReference.CreateFromFile(Beside("CloseFluent.dll")),
        MetadataReference.CreateFromFile(Beside("CloseFluent.Testing.dll")),
        MetadataReference.CreateFromFile(Beside("xunit.core.dll")),
    ];

    public static IEnumerable<MetadataReference> WithoutFlurl { get; } =
        References.Where(reference => !reference.Display!.Contains("Flurl", StringComparison.Ordinal));

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
