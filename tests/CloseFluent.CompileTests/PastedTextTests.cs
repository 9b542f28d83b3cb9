using CloseFluent.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.CompileTests;

/// <summary>What a failed ShouldBe prints to be pasted back is C#, and accepts what was sent.</summary>
public sealed class PastedTextTests
{
    private const string Lead = "]}\"\"\" {{0}} \\ % é \u2028 \u0085 '";

    public static TheoryData<string> Recordings => ["nothing", "one", "several", "odd"];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task The_printed_text_compiles_and_accepts_what_was_sent(string recording)
    {
        CloseRecorder close = new();
        await SendAsync(close, recording);
        string message = Assert.Throws<SentMismatchException>(() => close.Sent.ShouldBe("something else")).Message;
        string literal = Literal(message);

        // Pasted as it is, and as an editor leaves it that ends lines otherwise or strips blanks from their ends.
        Run(literal)(close);
        Run(literal.Replace("\n", "\r\n", StringComparison.Ordinal))(close);
        Assert.DoesNotContain(" \n", literal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_into_another_test_it_still_fails()
    {
        CloseRecorder close = new();
        CloseRecorder other = new();
        await SendAsync(close, "one");
        await SendAsync(other, "several");
        string message = Assert.Throws<SentMismatchException>(() => close.Sent.ShouldBe("something else")).Message;

        Assert.Throws<SentMismatchException>(() => Run(Literal(message))(other));
    }

    private static string Literal(string message)
    {
        const string Before = "expected text:\n\n";
        return message[(message.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..];
    }

    private static async Task SendAsync(CloseRecorder close, string recording)
    {
        if (recording is "one" or "several")
        {
            await Bulk.Pause("seq_trial").To(Leads.WithIds("lead_bakery")).SendAsync(close);
        }

        if (recording == "several")
        {
            await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);
        }

        if (recording == "odd")
        {
            await Bulk.Subscribe("seq_trial")
                .From(new Sender("emailacct_1", "Ada \"\"\"\"\" Example", "ada@example.com"))
                .Preference(ContactPreference.Contact)
                .To(Leads.Where(lead => lead.Name.HasPhrase(Lead)))
                .SendAsync(close);
        }
    }

    private static Action<CloseRecorder> Run(string literal)
    {
        string source = $$"""
            public static class PastedTest
            {
                public static void Run(CloseFluent.Testing.CloseRecorder close)
                {
                    close.Sent.ShouldBe(
            {{literal}});
                }
            }
            """;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Pasted" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, $"{string.Join("\n", emitted.Diagnostics)}\n\n{source}");
        return System.Reflection.Assembly.Load(assembly.ToArray())
            .GetType("PastedTest")!.GetMethod("Run")!.CreateDelegate<Action<CloseRecorder>>();
    }
}
