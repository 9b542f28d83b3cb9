using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Tool.Tests;

/// <summary>Names for the class and its namespace: they compile with every compiler, or are refused in one line.</summary>
public sealed class ClassNameTests
{
    public static TheoryData<string> Containers { get; } = new(ItemKind.All.SelectMany(kind => kind.IsField
        ? new[] { kind.Container, kind.TypeContainer }
        : [kind.Container]));

    [Theory]
    [MemberData(nameof(Containers))]
    public async Task A_class_called_like_one_that_is_in_it_is_refused(string name)
    {
        using ToolRun run = new();

        Assert.Equal(2, await run.RunAsync("pull", "--out", run.Path, "--namespace", "Acme.Sales", "--class", name));

        Assert.StartsWith($"closefluent: \"{name}\" is what the class calls its ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(run.Folder));
    }

    [Theory]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("scoped")]
    [InlineData("extension")]
    [InlineData("static")]
    [InlineData("9")]
    [InlineData("A.B")]
    [InlineData("A<T>")]
    [InlineData(" ")]
    public async Task A_class_that_some_CSharp_has_no_such_name_for_is_refused(string name)
    {
        using ToolRun run = new();

        Assert.Equal(2, await run.RunAsync("pull", "--out", run.Path, "--namespace", "Acme.Sales", "--class", name));

        Assert.Equal($"closefluent: \"{name}\" is not a valid C# name for --class.\n", run.Error);
    }

    [Theory]
    [InlineData("CloseFluent", "Leads")]
    [InlineData("CloseFluent", "SequenceId")]
    [InlineData("CloseFluent", "CustomFieldChoice")]
    [InlineData("CloseFluent.Sender", "Org")]
    [InlineData("CloseFluent.Bulk.Own", "Org")]
    public async Task A_name_that_hides_a_type_of_the_library_is_refused(string space, string name)
    {
        using ToolRun run = new();

        Assert.Equal(2, await run.RunAsync("pull", "--out", run.Path, "--namespace", space, "--class", name));

        Assert.Contains(" is a type of the library: pass another name for --namespace or --class.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme", "Acme")]
    [InlineData("CloseFluent", "Org")]
    [InlineData("Acme.CloseFluent", "CloseFluent")]
    [InlineData("System", "System")]
    [InlineData("Größe.顧客", "Überblick")]
    [InlineData("_", "__")]
    [InlineData("record.file", "Record")]
    [InlineData("Sequences", "Sequence")]
    [InlineData("Acme", "SequenceId")]
    public async Task Any_other_name_compiles_with_the_oldest_and_the_newest_CSharp_and_is_read_again(string space, string name)
    {
        using ToolRun run = new();

        Assert.Equal((0, ""), (await run.RunAsync("pull", "--out", run.Path, "--namespace", space, "--class", name), run.Error));

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text, language: LanguageVersion.Latest));
        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));
    }
}
