using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace CloseFluent.Analyzers.Tests;

public sealed class ActionIsNotDescribedTests
{
    private const string On = "root = true\n[*.cs]\ndotnet_diagnostic.CLOSE1009.severity = suggestion\n";

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""",
        "Pause the active subscriptions to sequence {onboarding} for {selection}.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection.Take(200)).AtMost(1000).WithoutDoneEmail().SendAsync(close);""",
        "Pause the active subscriptions to sequence {onboarding} for at most 200 of {selection}; no e-mail when done; not sent if "
        + "it takes more than 1,000 of {selection}.")]
    [InlineData(
        /* lang=c#-test */ """var few = Leads.Where(lead => lead.DateCreated.Within(Last.Days(days))); await Bulk.Pause("seq_a").To(few).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for leads created in the last {days} days; days and distances in time "
        + "are those of the client's TimeZone, UTC unless set.",
        "leads created in the last {days} days (days and distances in time are those of the client's TimeZone, UTC unless set)")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.Where(lead => lead.Name.HasWords(words) & mine & !mine).Take(days)).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for at most {days} leads whose name has the words {words}, matching "
        + "{mine}, and not matching {mine}.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.WithIds(ids)).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for the leads {ids}.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.WithIds(ids).Take(3)).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for at most 3 of the leads {ids}.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.WithIds([.. ids, "lead_a"])).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for the leads {ids}, lead_a.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.WithIds("lead_a", [.. ids])).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for the leads lead_a, {ids}.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.WithIds(days > 3 ? ["lead_a"] : ids)).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for the leads {days > 3 ? [\"lead_a\"] : ids}.")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.Where(lead => !lead.StatusId.IsAnyOf(["stat_a", .. new LeadStatusId[] { "stat_b" }])); s.ToString();""",
        "leads with neither status stat_a nor stat_b")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To((Leads.WithIds(ids) | Given()).Except(Leads.Where(lead => mine))).SendAsync(close); SortableSelection<LeadFields> Given() => throw new Exception();""",
        "Pause the active subscriptions to sequence seq_a for leads either with one of the ids {ids} or matching {Given()}, and not matching {mine}.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Subscribe(onboarding).From(ada).Preference(wish).To(Leads.All).AssignCallsTo(bob).SendAsync(close);""",
        "Subscribe every lead of the organization to sequence {onboarding} as {ada}, writing to {wish}; calls go to "
        + "{bob}.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.Where(lead => lead.DateCreated.Within(period) & lead.DateUpdated.Before(point) & lead.DateUpdated.OnOrAfter(Moment.StartOf(day)))).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for leads created within {period}, updated before {point}, and updated "
        + "on or after the start of {day}; days and distances in time are those of the client's TimeZone, UTC unless set.")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.FromSmartView(view)).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for leads in Smart View {view}.")]
    [InlineData(
        /* lang=c#-test */ """"Filter<LeadFields> f = LeadFilter.Parse("""{"type":"saved_search","saved_search_id":"save_a"}"""); f.ToString();"""",
        "in Smart View save_a")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause("seq_a").To(Leads.FromJson(words)).SendAsync(close);""",
        "Pause the active subscriptions to sequence seq_a for leads matching {words}.")]
    [InlineData(/* lang=c#-test */ """stage.ToAllLeads().ToString();""")]
    [InlineData(/* lang=c#-test */ """await Make().SendAsync(close);""")]
    public async Task Says_what_is_done(string body, params string[] sentences) => Assert.Equal(
        string.Join('\n', sentences.Order(StringComparer.Ordinal)),
        string.Join('\n', (await Program(body).DiagnosticsAsync()).Where(found => found.Id == "CLOSE1009")
            .Select(found => found.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task Is_silent_until_it_is_turned_on() => Assert.Empty(await UserProject.Create(
        Snippet.Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")).DiagnosticsAsync());

    [Fact]
    public async Task The_comment_is_renewed_with_the_code()
    {
        UserProject project = UserProject.Create(Snippet.Method(/* lang=c#-test */ """
            // Bulk action: Pause the active subscriptions to sequence seq_a for every lead of the organization, of which there
                    //   are many.
                    await Bulk.Pause(onboarding).To(selection).SendAsync(close);
            """), config: On);

        Diagnostic found = Assert.Single(await project.DiagnosticsAsync());
        CodeAction fix = Assert.Single(await project.ActionsAsync(found));
        UserProject after = await project.AfterAsync(fix);

        Assert.Equal(
            "Describe this bulk action: Pause the active subscriptions to sequence {onboarding} for {selection}.", fix.Title);
        Assert.Equal(
            Snippet.Method(/* lang=c#-test */ """
                // Bulk action: Pause the active subscriptions to sequence {onboarding} for {selection}.
                        await Bulk.Pause(onboarding).To(selection).SendAsync(close);
                """),
            await after.TextAsync());
        Assert.Empty(await after.DiagnosticsAsync());
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.W$$here(lead => lead.Name.Exists())).SendAsync(close);""", "bulk action")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(lead => lead.Na$$me.Exists()); s.ToString();""", "selection")]
    [InlineData(/* lang=c#-test */ """"var s = Leads.From$$Json("""{"type":"object_type","object_type":"lead"}"""); s.ToString();"""", "selection")]
    [InlineData(/* lang=c#-test */ """"var f = LeadFilter.Par$$se("""{"type":"saved_search","saved_search_id":"save_a"}"""); f.ToString();"""", "filter")]
    [InlineData(/* lang=c#-test */ """// mine\n        await Bulk.Pau$$se(onboarding).To(selection).SendAsync(close);""", "bulk action")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(ids.Select(id => Bulk.Pause(onboarding).To(Leads.With$$Ids(id)).SendAsync(close)));""", "bulk action")]
    public async Task The_refactoring_describes_what_is_at_the_caret(string body, string noun)
    {
        string source = Source(body.Replace("\\n", "\n", StringComparison.Ordinal));
        int caret = source.IndexOf("$$", StringComparison.Ordinal);
        UserProject project = UserProject.Create(source.Remove(caret, 2));

        CodeAction action = Assert.Single(
            await project.RefactoringsAsync(caret), action => action.Title.StartsWith("Describe", StringComparison.Ordinal));
        UserProject after = await project.AfterAsync(action);

        Assert.StartsWith($"Describe this {noun}: ", action.Title, StringComparison.Ordinal);
        Assert.Contains($"// {char.ToUpperInvariant(noun[0])}{noun[1..]}: ", await after.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(await after.ErrorsAsync());
        Assert.Equal(
            body.Contains("// mine", StringComparison.Ordinal),
            (await after.TextAsync()).Contains("// mine", StringComparison.Ordinal));
        int there = (await after.TextAsync()).Length - (source.Length - 2 - caret);
        Assert.DoesNotContain(
            await after.RefactoringsAsync(there), again => again.Title.StartsWith("Describe", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """CHAIN // mine""", /* lang=c#-test */ """DESCRIPTION\nCHAIN // mine""")]
    [InlineData(/* lang=c#-test */ """CHAIN // Bulk action: mine""", /* lang=c#-test */ """DESCRIPTION\nCHAIN // Bulk action: mine""")]
    [InlineData(/* lang=c#-test */ """/* mine */ CHAIN""", /* lang=c#-test */ """DESCRIPTION\n/* mine */ CHAIN""")]
    [InlineData(/* lang=c#-test */ """// Bulk action: old\n// mine\nCHAIN""", /* lang=c#-test */ """DESCRIPTION\n// mine\nCHAIN""")]
    [InlineData(/* lang=c#-test */ """// Bulk action: old\n//   of it\n// mine\n//   of it\nCHAIN""", /* lang=c#-test */ """DESCRIPTION\n// mine\n//   of it\nCHAIN""")]
    [InlineData(/* lang=c#-test */ """// mine\n// Bulk action: old\nCHAIN""", /* lang=c#-test */ """// mine\nDESCRIPTION\nCHAIN""")]
    [InlineData(/* lang=c#-test */ """// Bulk action: old\n#pragma warning disable CLOSE3005\nCHAIN""", /* lang=c#-test */ """DESCRIPTION\n#pragma warning disable CLOSE3005\nCHAIN""")]
    [InlineData(/* lang=c#-test */ """// Bulk action: old\n\nCHAIN""", /* lang=c#-test */ """// Bulk action: old\n\nDESCRIPTION\nCHAIN""")]
    public async Task Comments_that_are_there_stay(string body, string expected)
    {
        UserProject project = Program(Lines(body));

        Diagnostic found = Assert.Single(await project.DiagnosticsAsync());
        UserProject after = (await project.FixAsync(found))!;

        Assert.Equal(Source(Lines(expected)), await after.TextAsync());
        Assert.Empty(await after.DiagnosticsAsync());
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => lead.Name.HasWords(words ?? "x  y"))).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => lead.Name.HasWords("a  b c   d"))).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => lead.Name.HasWords("  two before, and two behind  "))).SendAsync(close);""")]
    public async Task Blanks_in_a_text_do_not_make_a_comment_stale(string body)
    {
        UserProject project = Program(body);

        UserProject after = (await project.FixAsync(Assert.Single(await project.FoundAsync())))!;

        Assert.DoesNotContain((await after.TextAsync()).Split('\n'), line => line.EndsWith(' '));
        Assert.Empty(await after.FoundAsync());
    }

    private static string Lines(string body) => body
        .Replace("DESCRIPTION", "// Bulk action: Pause the active subscriptions to sequence {onboarding} for every lead of the organization.",
            StringComparison.Ordinal)
        .Replace("CHAIN", /* lang=c#-test */ """await Bulk // one\n.Pause(onboarding) // two\n.ToAllLeads().SendAsync(close);""", StringComparison.Ordinal)
        .Replace("\\n", "\n        ", StringComparison.Ordinal);

    private static UserProject Program(string body) => UserProject.Create(Source(body), config: On);

    private static string Source(string body) => /* lang=c#-test */ $$"""
        class C
        {
            async Task M(
                ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection, int days, string words, Filter<LeadFields> mine,
                List<LeadId> ids, ContactPreference wish, UserId bob, Period period, Moment point, DateOnly day, SmartView view, PauseNeedsLeads stage)
            {
                {{body}}
            }

            static PauseAction Make() => throw new NotSupportedException();
        }
        """;
}
