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
