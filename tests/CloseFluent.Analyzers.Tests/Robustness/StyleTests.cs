using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What the compiler does not check in the sources of the packages.</summary>
public sealed class StyleTests
{
    private static readonly string[] s_folders = ["analyzers", "src"];

    [Fact]
    public void No_conditional_expression_has_another_one_as_a_branch()
    {
        IEnumerable<string> nested = Sources()
            .SelectMany(source => source.GetRoot().DescendantNodes())
            .OfType<ConditionalExpressionSyntax>()
            .Where(choice => IsChoice(choice.WhenTrue) || IsChoice(choice.WhenFalse))
            .Select(choice => choice.GetLocation().GetLineSpan().ToString());

        Assert.True(!nested.Any(), string.Join("\n", nested));
    }

    private static bool IsChoice(ExpressionSyntax branch)
    {
        while (branch is ParenthesizedExpressionSyntax wrapped)
        {
            branch = wrapped.Expression;
        }

        return branch is ConditionalExpressionSyntax;
    }

    private static IEnumerable<SyntaxTree> Sources() =>
        s_folders
            .Select(folder => Path.Combine(RulePage.Folder, "..", "..", folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Examples.Parsing, file));
}
