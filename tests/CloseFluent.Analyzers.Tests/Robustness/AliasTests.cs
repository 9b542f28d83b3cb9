using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

/// <summary>A type of the library is the same under another name.</summary>
public sealed class AliasTests
{
    private const string Prefix = "My";

    public static TheoryData<string> Pages => [.. RulePage.Ids()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_rule_says_the_same_where_types_have_other_names(string id)
    {
        RulePage page = RulePage.Read(id);
        string config = $"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = suggestion\n";
        foreach (string block in new[] { page.Bad, page.Good }.Select(RulePage.Compilable))
        {
            UserProject plain = UserProject.Create(block, config: config);
            (string renamed, IReadOnlyList<string> aliases) = await RenameAsync(plain);
            UserProject aliased = UserProject.Create(renamed, config: config)
                .WithFiles([string.Join('\n', aliases.Select(alias => "global " + alias))]);
            UserProject local = UserProject.Create(string.Join(' ', aliases) + " " + renamed, config: config);

            string expected = await FoundAsync(plain);
            Assert.Equal($"{expected}\n{block}", $"{await FoundAsync(aliased)}\n{block}");
            Assert.Equal($"{expected}\n{block}", $"{await FoundAsync(local)}\n{block}");
        }
    }

    [Fact]
    public async Task Test_programs_say_the_same_where_types_have_other_names()
    {
        List<string> different = [];
        int compared = 0;
        foreach (string program in Corpus.Sample(await TestPrograms.AllAsync(), oneOf: 12))
        {
            UserProject plain = UserProject.Create(program);
            if (program.Contains("using ", StringComparison.Ordinal) || program.Contains("namespace ", StringComparison.Ordinal))
            {
                continue;
            }

            (string renamed, IReadOnlyList<string> aliases) = await RenameAsync(plain);
            UserProject aliased = UserProject.Create(renamed)
                .WithFiles([string.Join('\n', aliases.Select(alias => "global " + alias))]);
            string expected = await FoundAsync(plain);
            string actual = await FoundAsync(aliased);
            compared++;
            if (expected != actual)
            {
                different.Add($"Expected: {expected}\nActual:   {actual}\n{renamed}");
            }
        }

        Assert.True(compared > 50, $"{compared}");
        Assert.True(different.Count == 0, $"{different.Count} of {compared}\n{string.Join("\n\n", different)}");
    }

    // Every name that means a type of the library's, with one that says nothing of it.
    private static async Task<(string Program, IReadOnlyList<string> Aliases)> RenameAsync(UserProject project)
    {
        SyntaxNode root = (await project.Document.GetSyntaxRootAsync())!;
        SemanticModel model = (await project.Document.GetSemanticModelAsync())!;
        Dictionary<string, string> names = [];
        List<TextChange> changes = [];
        foreach (IdentifierNameSyntax name in root.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (model.GetSymbolInfo(name).Symbol is INamedTypeSymbol { IsGenericType: false, ContainingType: null } type
                && type.ContainingAssembly.Name.StartsWith("CloseFluent", StringComparison.Ordinal)
                && name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax)
                && name.Identifier.ValueText == type.Name
                && (name.Parent as MemberAccessExpressionSyntax)?.Name != name)
            {
                if (!names.TryGetValue(type.ToDisplayString(), out string? alias))
                {
                    alias = $"{Prefix}{names.Count}";
                    names.Add(type.ToDisplayString(), alias);
                }

                changes.Add(new TextChange(name.Span, alias));
            }
        }

        return (
            (await project.Document.GetTextAsync()).WithChanges(changes).ToString(),
            [.. names.Select(name => $"using {name.Value} = {name.Key};")]);
    }

    private static async Task<string> FoundAsync(UserProject project) => string.Join(
        ' ',
        (await project.FoundAsync())
            .Select(found => $"{found.Id}:{found.Location.GetLineSpan().StartLinePosition.Line}").Order(StringComparer.Ordinal));
}
