namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// An error that somebody makes who does not know the library yet: what is written, what is said to it, and what it becomes.
/// </summary>
/// <param name="Title">What it is, and in brackets where: in a method, as a member, or as a whole file.</param>
/// <param name="Code">What is written.</param>
/// <param name="Enough">What of the compiler's own words suffices, so that nothing has to be added; else null.</param>
/// <param name="Correction">What is written in the end.</param>
internal sealed record BeginnerError(string Title, string Code, string? Enough, string Correction)
{
    /// <summary>Reads the errors of a file, as <see cref="Show"/> writes them.</summary>
    public static IReadOnlyList<BeginnerError> ReadAll(string text) =>
        [.. $"\n{text.ReplaceLineEndings("\n")}".Split("\n## ").Skip(1).Select(Read)];

    /// <summary>The error with all that is said to it.</summary>
    /// <param name="compiler">What the compiler says.</param>
    /// <param name="rules">What the rules say.</param>
    /// <param name="fixes">The fixes that are offered.</param>
    public string Show(IEnumerable<string> compiler, IEnumerable<string> rules, IEnumerable<string> fixes) => string.Join('\n',
    [
        $"## {Title}",
        Code,
        .. compiler.Select(message => $"! {message}"),
        .. rules.Select(message => $"> {message}"),
        .. fixes.Select(title => $"+ {title}"),
        .. Enough is null ? [] : new[] { $"~ {Enough}" },
        .. Correction.Split('\n').Select(line => $"= {line}"),
    ]);

    /// <summary>A program that contains some code in the place of this one.</summary>
    public string Program(string code)
    {
        if (Title.EndsWith("(file)", StringComparison.Ordinal))
        {
            return code;
        }

        bool isMember = Title.EndsWith("(member)", StringComparison.Ordinal);
        return /* lang=c#-test */ $$"""
            class C
            {
                async Task M(
                    ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection, List<LeadId> leads, LeadId lead,
                    LeadStatusId qualified, string leadId, string[] leadIds, List<string> names, EmailAccountId account, UserId user,
                    PauseAction action, SubscribeAction subscribe, PauseNeedsLeads stage, Sequence sequence, SmartView view,
                    BulkSequenceSubscription sent, MatchCount matches, ContactPreference wish, EmailTemplateId template, HttpClient http,
                    DateTime date, CancellationToken stop, bool some)
                {
                    {{(isMember ? "" : code)}}
                }

                {{(isMember ? code : "")}}
            }
            """;
    }

    private static BeginnerError Read(string entry)
    {
        string[] lines = entry.TrimEnd('\n').Split('\n');
        return new BeginnerError(
            lines[0],
            string.Join('\n', lines.Skip(1).TakeWhile(line => !IsMarked(line))),
            Of(lines, '~').SingleOrDefault(),
            string.Join('\n', Of(lines, '=')));
    }

    private static IEnumerable<string> Of(IEnumerable<string> lines, char mark) =>
        lines.Where(line => line.StartsWith($"{mark} ", StringComparison.Ordinal)).Select(line => line[2..]);

    private static bool IsMarked(string line) => line is [var mark, ' ', ..] && "!>+~=".Contains(mark, StringComparison.Ordinal);
}
