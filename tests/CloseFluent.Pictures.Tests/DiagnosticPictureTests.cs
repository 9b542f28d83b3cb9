using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Pictures.Tests;

public sealed class DiagnosticPictureTests
{
    private const int Columns = 112;

    private const string Source = /* lang=c#-test */ """
        class Welcome(ICloseClient close, SequenceId onboarding, Sender ada)
        {
            public async Task RunAsync(BulkSelection newLeads)
            {
                await Bulk.Subscribe(onboarding).SendAsync(close);
            }
        }
        """;

    [Fact]
    public async Task What_an_editor_shows_where_a_stage_is_missing()
    {
        UserProject project = UserProject.Create(Source);
        Diagnostic error = Assert.Single(await ErrorsAsync(project));
        Diagnostic rule = Assert.Single(await project.DiagnosticsAsync());
        IReadOnlyList<CodeAction> fixes = await project.ActionsAsync(rule);
        UserProject mended = await project.AfterAsync(fixes[0]);

        Window window = new("Welcome.cs", Columns);
        foreach (IReadOnlyList<Run> line in await BodyAsync(project, rule.Location.SourceSpan))
        {
            window.Line(line);
        }

        window.Gap();
        window.Box(8, [.. Message(error, Colour.Error), .. Message(rule, Colour.Warning)]);
        window.Box(
            8,
            [.. fixes.Select<CodeAction, IReadOnlyList<Run>>(
                fix => [new Run("fix  ", Colour.Warning, IsBold: true), new Run(fix.Title)])]);
        window.Line(
            new Run("    after the first one: where only a person can decide, each choice is a fix of its own", Colour.Faint));
        window.Gap();
        Assert.Empty(await ErrorsAsync(mended));
        foreach (IReadOnlyList<Run> line in await BodyAsync(mended))
        {
            window.Line(line);
        }

        Picture.ShouldBeCurrent("diagnostic", window);
    }

    private static async Task<IEnumerable<Diagnostic>> ErrorsAsync(UserProject project) =>
        (await project.Document.Project.GetCompilationAsync())!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    // The method alone: that is where the person looks.
    private static async Task<IEnumerable<IReadOnlyList<Run>>> BodyAsync(UserProject project, params TextSpan[] marked) =>
        (await Editor.LinesAsync(project.Document, marked)).Skip(2).SkipLast(1).Select(Dedented);

    private static IReadOnlyList<Run> Dedented(IReadOnlyList<Run> line) =>
        [line[0] with { Text = line[0].Text[4..] }, .. line.Skip(1)];

    private static IEnumerable<IReadOnlyList<Run>> Message(Diagnostic diagnostic, string colour)
    {
        string head = $"{diagnostic.Id}  ";
        foreach (string line in Wrapped(diagnostic.GetMessage(CultureInfo.InvariantCulture), Columns - 12 - head.Length))
        {
            yield return [new Run(head, colour, IsBold: true), new Run(line)];
            head = new string(' ', head.Length);
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        string line = string.Empty;
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
