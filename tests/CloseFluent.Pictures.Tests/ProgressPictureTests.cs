using System.Text.RegularExpressions;
using CloseFluent.Quickstart;
using CloseFluent.Sandbox;
using CloseFluent.Testing;
using Spectre.Console;

namespace CloseFluent.Pictures.Tests;

public sealed partial class ProgressPictureTests
{
    private const int Columns = 112;

    [Fact]
    public async Task What_the_quickstart_shows_in_a_terminal()
    {
        AutoAdvancingTimeProvider clock = new();
        CloseSandbox sandbox = new(new CloseSandboxOptions { TimeProvider = clock });
        using CloseClient close = new(
            new CloseClientOptions { ApiKey = sandbox.ApiKey, TimeProvider = clock },
            new HttpClient(sandbox.CreateHandler()));
        using Terminal terminal = new();
        Screen screen = new(ConsoleOn(terminal), isPlain: false);
        BulkSelection qualified = Leads
            .Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus))
            .OrderBy(lead => lead.DateCreated)
            .Take(200);
        SubscribeAction action = Bulk
            .Subscribe(SandboxIds.OnboardingSequence)
            .From(new Sender(SandboxIds.AdaAccount, "Ada Example", "ada@example.com"))
            .Preference(ContactPreference.Contact)
            .To(qualified);

        screen.Heading("An embedded Close");
        screen.Counted(await close.CountAsync(qualified));
        screen.Action(action);
        BulkSequenceSubscription started = await action.SendAsync(close);
        screen.Line($"Close accepted it as {started.Id}.");
        int before = terminal.ToString().Length;
        BulkSequenceSubscription done = await screen.FollowAsync(progress => WatchAsync(progress));
        string[] frames = [.. TerminalText.Frames(terminal.ToString()[before..])];

        Window window = new("dotnet run --project samples/Quickstart", Columns);
        IReadOnlyList<IReadOnlyList<Run>> still = TerminalText.Lines(terminal.ToString()[..before]);
        foreach (IReadOnlyList<Run> line in (IEnumerable<IReadOnlyList<Run>>)[.. still.Take(
            14), [new Run("  ⋮", Colour.Faint)], .. still.TakeLast(3)])
        {
            window.Line(line);
        }

        window.Changing(
        [
            .. frames
                .SelectMany(TerminalText.Lines)
                .Where(line => TerminalText.Plain(line).Contains(" of ", StringComparison.Ordinal))
                .Select(Timeless)
                .DistinctBy(Label),
        ]);
        Assert.Equal(BulkActionStatus.Done, done.Status);
        Picture.ShouldBeCurrent("quickstart", window);

        // A bar may already be drawn for the next step while its label is still that of the last one.
        static string Label(IReadOnlyList<Run> line) => TerminalText.Plain(line).Split('━')[0];

        async Task<BulkSequenceSubscription> WatchAsync(IProgress<BulkActionProgress> progress)
        {
            await foreach (BulkActionProgress step in close.BulkSequenceSubscriptions.WatchAsync(started.Id))
            {
                progress.Report(step);
                if (step.Fraction is not null)
                {
                    await terminal.ShowsAsync(step.ToString());
                }
            }

            return await close.BulkSequenceSubscriptions.GetAsync(started.Id);
        }
    }

    private static IAnsiConsole ConsoleOn(Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.EightBit,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal),
        });
        console.Profile.Width = Columns;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    // How long it took is the one thing that no two runs share.
    private static IReadOnlyList<Run> Timeless(IReadOnlyList<Run> line) =>
        [.. line.Select(run => run with { Text = Elapsed().Replace(run.Text, string.Empty) })];

    [GeneratedRegex(@"\d\d:\d\d:\d\d|--:--:--")]
    private static partial Regex Elapsed();
}
