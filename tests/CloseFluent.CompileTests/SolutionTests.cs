using System.Text.RegularExpressions;
using CloseFluent.CompileTests.Documentation;

namespace CloseFluent.CompileTests;

public sealed partial class SolutionTests
{
    [Fact]
    public void The_solution_is_grouped_as_the_tree_is()
    {
        string text = File.ReadAllText(DocPage.InRepository("CloseFluent.sln"));
        Dictionary<string, string> paths = Projects().Matches(text)
            .ToDictionary(project => project.Groups[2].Value, project => project.Groups[1].Value.Replace('\\', '/'));
        Dictionary<string, string> parents = Nestings().Matches(text)
            .ToDictionary(nesting => nesting.Groups[1].Value, nesting => paths[nesting.Groups[2].Value]);

        IEnumerable<KeyValuePair<string, string>> projects = paths.Where(project => project.Value.EndsWith(".csproj", StringComparison.Ordinal));

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.Equal(project.Value.Split('/')[0], parents.GetValueOrDefault(project.Key)));
    }

    [GeneratedRegex("""^Project\("[^"]+"\) = "[^"]+", "([^"]+)", "(\{[^"]+\})"$""", RegexOptions.Multiline)]
    private static partial Regex Projects();

    [GeneratedRegex(@"^\t\t(\{[^}]+\}) = (\{[^}]+\})$", RegexOptions.Multiline)]
    private static partial Regex Nestings();
}
