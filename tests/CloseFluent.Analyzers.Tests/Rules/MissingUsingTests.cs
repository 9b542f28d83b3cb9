using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>A name of the library's in a file that does not import its namespace.</summary>
public sealed class MissingUsingTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """class C { object M() => Bulk.PauseAllSequences().ToAllLeads(); }""", "Bulk")]
    [InlineData(/* lang=c#-test */ """class C { object M() { return Leads.All; } }""", "Leads")]
    [InlineData(/* lang=c#-test */ """class C { void M() { using var close = new CloseClient("a"); } }""", "CloseClient")]
    [InlineData(/* lang=c#-test */ """class C { void M() { LeadId? lead = null; } }""", "LeadId")]
    [InlineData(/* lang=c#-test */ """class C { void M() { var l = new System.Collections.Generic.List<LeadId>(); } }""", "LeadId")]
    [InlineData(/* lang=c#-test */ """class C { void M() { try { } catch (CloseException) { } } }""", "CloseException")]
    [InlineData(/* lang=c#-test */ """class C { bool M(object o) => o is CloseException; }""", "CloseException")]
    [InlineData(/* lang=c#-test */ """using System; class C { object M() => nameof(BulkSelection); }""", "BulkSelection")]
    [InlineData(/* lang=c#-test */ """namespace Shop { class C { object M() => Leads.All; } }""", "Leads")]
    [InlineData(/* lang=c#-test */ """using CloseFluent; class C { object M() => new CloseRecorder(); }""", "CloseRecorder", "CloseFluent.Testing")]
    public async Task Names_the_using(string source, string name, string containing = "CloseFluent") => Assert.Equal(
        [$"CLOSE1007 '{name}' is not known in this file: add 'using {containing};' at the top"], await MessagesAsync(source));

    [Theory]
    [InlineData(/* lang=c#-test */ """using CloseFluent; class C { object M() => Leads.All; }""")]
    [InlineData(/* lang=c#-test */ """namespace Shop { using global::CloseFluent; class C { object M() => Leads.All; } }""")]
    [InlineData(/* lang=c#-test */ """namespace CloseFluent.Shop { class C { object M() => Leads.All; } }""")]
    [InlineData(/* lang=c#-test */ """using Leads = CloseFluent.Leads; class C { object M() => Leads.All; }""")]
    [InlineData(/* lang=c#-test */ """using static CloseFluent.Bulk; class C { object M() => PauseAllSequences(); }""")]
    [InlineData(/* lang=c#-test */ """class C { object M() => CloseFluent.Leads.All; }""")]
    [InlineData(/* lang=c#-test */ """static class Leads { public static int All => 1; } class C { object M() => Leads.All; }""")]
    [InlineData(/* lang=c#-test */ """static class Leads { } class C { object M() => Leads.All; }""")]
    [InlineData(/* lang=c#-test */ """namespace Leads { class One; } class C { object M() => new Leads.One(); }""")]
    [InlineData(/* lang=c#-test */ """class C { int Period => 1; object M(C Sender) => Sender.Period + Period; }""")]
    [InlineData(/* lang=c#-test */ """class C { int Sender; object M() => new C { Sender = 1 }; object N(int Contacts = 1) => N(Contacts: 2); }""")]
    [InlineData(/* lang=c#-test */ """class C { object M(C c) => c.Leads; }""")]
    [InlineData(/* lang=c#-test */ """class C { object M() => Unknown.All; }""")]
    public async Task Is_silent_where_the_name_means_something(string source) => Assert.Empty(await MessagesAsync(source));

    [Fact]
    public async Task A_global_using_counts_in_every_file() => Assert.Empty(await MessagesAsync(
        /* lang=c#-test */ """class C { object M() => Leads.All; }""", "global using CloseFluent;"));

    [Theory]
    [InlineData("")]
    [InlineData("using System.Text;\n")]
    public async Task A_fix_writes_it(string before)
    {
        string source = before + /* lang=c#-test */ """class C { void M() { CloseRecorder? recorder = null; } }""";
        UserProject project = UserProject.Create(source);

        UserProject after = (await project.FixAsync((await project.DiagnosticsAsync()).Single()))!;

        Assert.Equal("using CloseFluent.Testing;\n" + source, await after.TextAsync());
        Assert.Empty(await after.ErrorsAsync());
    }

    private static async Task<IEnumerable<string>> MessagesAsync(params string[] files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "User",
            files.Select((text, number) => CSharpSyntaxTree.ParseText(text, Examples.Parsing, $"File{number}.cs")),
            Examples.References,
            Examples.Compiling);
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(UserProject.Rules);
        return (await analysis.GetAnalyzerDiagnosticsAsync()).Select(found =>
            $"{found.Id} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
