using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// What a compilation costs that shares all but one file with the one before, as at each key stroke in an editor, and which
/// declarations make the rules look into the code of other files.
/// </summary>
public sealed class EditCostTests
{
    private const string Everyday = /* lang=c#-test */ """
        class Everyday
        {
            int Count(List<Customer> customers, Settings settings)
            {
                var ids = customers.Where(one => one.Id != null).Select(one => one.Id.ToString()).ToList();
                _ = new Pair(null!);
                return settings.Contact.Length + settings.Lead.Length + ids.Count;
            }
        }
        class Settings { public string Contact = "", Lead = ""; }
        class Pair(object first);
        """;

    private const string Chain = /* lang=c#-test */ """
        class Campaign(ICloseClient close)
        {
            async Task Run() => await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);
        }
        """;

    [Fact]
    public void An_edit_reads_the_edited_file_alone()
    {
        CountedText[] texts = [.. Enumerable.Range(0, 20).Select(file => new CountedText(Numbered(file)))];
        CSharpCompilation before = Compile(texts);
        LookIntoAll(before);
        int readBefore = texts.Sum(text => text.Reads);
        CountedText edited = new(Numbered(0) + " // edited");

        LookIntoAll(before.ReplaceSyntaxTree(before.SyntaxTrees[0], Parse(edited)));

        Assert.True(readBefore >= texts.Length, $"Only {readBefore} reads: texts are read otherwise now.");
        Assert.Equal(readBefore, texts.Sum(text => text.Reads));
        Assert.InRange(edited.Reads, 1, 10);
    }

    [Fact]
    public void Names_are_read_once_for_a_version_of_the_library()
    {
        KnownSymbols first = KnownSymbols.Find(Compile([new CountedText(Chain)]))!;
        KnownSymbols second = KnownSymbols.Find(Compile([new CountedText(Everyday)]))!;

        Assert.NotSame(first, second);
        Assert.Same(first.Versioned, second.Versioned);
    }

    [Fact]
    public void What_members_do_is_read_once_for_a_version_of_the_library()
    {
        KnownSymbols first = KnownSymbols.Find(Compile([new CountedText(Chain)]))!;
        KnownSymbols second = KnownSymbols.Find(Compile([new CountedText(Everyday)]))!;

        Assert.NotEmpty(first.Effects.Widening);
        Assert.Same(first.Effects.Widening, second.Effects.Widening);
        Assert.Same(first.Effects.Restraining, second.Effects.Restraining);
    }

    [Fact]
    public void Selections_of_each_compilation_are_known_by_the_names_that_were_read_once()
    {
        foreach (string text in (string[])[Chain, Everyday])
        {
            KnownSymbols known = KnownSymbols.Find(Compile([new CountedText(text)]))!;

            Assert.True(known.Effects.IsSelection(known.FindType("BulkSelection")));
            Assert.False(known.Effects.IsSelection(known.FindType("Filter")));
            Assert.False(known.Effects.IsSelection(known.Compilation.GetTypeByMetadataName("Everyday")));
        }
    }

    [Fact]
    public void A_name_is_compared_with_those_of_the_library_once()
    {
        KnownSymbols first = KnownSymbols.Find(Compile([new CountedText(Chain)]))!;
        KnownSymbols second = KnownSymbols.Find(Compile([new CountedText(Everyday)]))!;

        Assert.Same(first.Versioned.Similar, second.Versioned.Similar);
        Assert.True(first.Versioned.Similar.Contains("SendAsinc", first));
        Assert.False(first.Versioned.Similar.Contains("Frobnicate", second));
    }

    [Fact]
    public void Files_with_the_same_static_imports_share_one_search()
    {
        string[] imports = ["using static CloseFluent.ContactPreference;\n", "using static CloseFluent.Leads;\n", ""];
        KnownSymbols known = KnownSymbols.Find(Compile(
            [.. Enumerable.Range(0, 30).Select(file => new CountedText(imports[file % 3] + Numbered(file)))]))!;
        LibraryNames names = LibraryNames.From(known);

        IdentifierSearch[] searches = [.. known.Compilation.SyntaxTrees.Take(30).Select(names.SearchIn)];

        Assert.Equal(3, searches.Distinct().Count());
        Assert.True(searches[0].Contains("Contact") && searches[1].Contains("WithIds"));
    }

    [Fact]
    public void Names_are_read_anew_where_the_source_adds_to_the_library()
    {
        KnownSymbols first = KnownSymbols.Find(Compile([new CountedText(Chain)]))!;
        KnownSymbols own = KnownSymbols.Find(Compile([new CountedText("namespace CloseFluent { class OwnAddition; }")]))!;

        Assert.NotSame(first.Versioned, own.Versioned);
        Assert.Contains("OwnAddition", own.Versioned.Types);
        Assert.DoesNotContain("OwnAddition", first.Versioned.Types);
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """using static CloseFluent.ContactPreference;""")]
    [InlineData(/* lang=c#-test */ """using static CloseFluent.Leads;""")]
    [InlineData(/* lang=c#-test */ """record Customer(LeadId Id, string Name);""")]
    [InlineData(/* lang=c#-test */ """class Customer { public LeadId? Id { get; set; } public IReadOnlyList<LeadId> Ids = []; }""")]
    [InlineData(/* lang=c#-test */ """class Choice { public ContactPreference Contact { get; set; } }""")]
    public void One_declaration_leaves_the_code_of_other_files_alone(string declaration) =>
        Assert.False(IsLookedInto(declaration));

    [Theory]
    [InlineData(/* lang=c#-test */ """global using static CloseFluent.ContactPreference;""")]
    [InlineData(/* lang=c#-test */ """class Job { public PauseAction Settings = null!; }""")]
    [InlineData(/* lang=c#-test */ """record Customer(SubscribeAction Contact);""")]
    [InlineData(/* lang=c#-test */ """class Query { public BulkSelection Lead => null!; }""")]
    [InlineData(/* lang=c#-test */ """record Pair(LeadId Id);""")]
    public void A_declaration_of_more_than_a_value_is_followed_to_other_files(string declaration) =>
        Assert.True(IsLookedInto(declaration));

    [Fact]
    public void A_static_import_counts_in_its_own_file()
    {
        KnownSymbols known = KnownSymbols.Find(Compile(
            [new CountedText("using static CloseFluent.ContactPreference;\n" + Everyday)]))!;

        Assert.True(known.Usage.IsMentionedAround(MethodIn(known, 0)));
    }

    private static bool IsLookedInto(string declaration)
    {
        KnownSymbols known = KnownSymbols.Find(Compile([new CountedText(Everyday), new CountedText(declaration)]))!;
        return known.Usage.IsMentionedAround(MethodIn(known, 0));
    }

    private static MethodDeclarationSyntax MethodIn(KnownSymbols known, int file) =>
        known.Compilation.SyntaxTrees.ElementAt(file).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();

    private static string Numbered(int file) => Chain.Replace("Campaign", $"Campaign{file}", StringComparison.Ordinal);

    private static void LookIntoAll(CSharpCompilation compilation)
    {
        RuleDispatcher dispatcher = new(KnownSymbols.Find(compilation)!);
        foreach (CloseRule rule in RuleCatalogue.Rules)
        {
            rule.Register(dispatcher);
        }

        dispatcher.Known.Usage.Prepare();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            dispatcher.FindActions(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().FirstOrDefault() ?? tree.GetRoot());
        }
    }

    private static CSharpCompilation Compile(IEnumerable<CountedText> texts) => CSharpCompilation.Create(
        "Edits",
        texts.Select(Parse).Append(CSharpSyntaxTree.ParseText(Examples.Usings, Examples.Parsing)),
        Examples.References,
        Examples.Compiling);

    private static SyntaxTree Parse(SourceText text) => CSharpSyntaxTree.ParseText(text, Examples.Parsing);

    /// <summary>A text that counts how often it is read whole.</summary>
    private sealed class CountedText(string text) : SourceText
    {
        public int Reads { get; private set; }

        public override Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Reads++;
            return text.Substring(span.Start, span.Length);
        }
    }
}
