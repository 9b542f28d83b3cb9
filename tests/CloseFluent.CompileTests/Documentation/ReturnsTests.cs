using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>A public method that returns a value says what it is: in its returns, or in a summary that begins with that.</summary>
public sealed partial class ReturnsTests
{
    private static readonly string[] s_packages =
        ["CloseFluent", "CloseFluent.DependencyInjection", "CloseFluent.Sandbox", "CloseFluent.Testing"];

    public static TheoryData<string> Packages { get; } = new(s_packages);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_public_method_says_what_it_returns(string package) => Assert.Empty(Directory
        .EnumerateFiles(DocPage.InRepository($"src/{package}"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(method => IsPublic(method) && ReturnsValue(method) && !SaysIt(method))
            .Select(method => $"{Path.GetFileName(file)}: {method.Identifier.ValueText}")));

    private static bool IsPublic(MethodDeclarationSyntax method) =>
        (method.Modifiers.Any(SyntaxKind.PublicKeyword) || method.Parent is InterfaceDeclarationSyntax)
        && method.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(type => type.Modifiers.Any(SyntaxKind.PublicKeyword));

    private static bool ReturnsValue(MethodDeclarationSyntax method) => method.ReturnType.ToString() is not ("void" or "Task" or "ValueTask");

    private static bool SaysIt(MethodDeclarationSyntax method) => Saying().IsMatch(method.GetLeadingTrivia().ToFullString());

    // Without any comment it is an implementation whose comment is elsewhere; the build demands one where there must be one.
    [GeneratedRegex(@"^(?![\s\S]*///)|<returns>|<inheritdoc|<summary>(?:\s|///)*(?:Returns|Gets|Determines|Creates|Reads|Parses|Converts)\b")]
    private static partial Regex Saying();
}
