using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ResultIsDroppedRule, CloseFluent.CodeFixes.ResultIsDroppedFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ResultIsDroppedTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """sel = sel.Take(200); await Bulk.Pause(onboarding).To(sel).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var few = sel.Take(200); await Bulk.Pause(onboarding).To(few).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """_ = sel.Take(200); _ = action.AtMost(3); var unused = Leads.All;""")]
    [InlineData(/* lang=c#-test */ """var unused = Leads.Where(lead => lead.StatusId.Is("stat_1")); var other = unused;""")]
    [InlineData(/* lang=c#-test */ """await action.AtMost(5).WithoutDoneEmail().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (some) action = action.AtMost(3);""")]
    [InlineData(/* lang=c#-test */ """action = some ? action.AtMost(3) : action;""")]
    [InlineData(/* lang=c#-test */ """Console.WriteLine(sel.Take(3)); Console.WriteLine(action.AtMost(3).Json); string """
        + /* lang=c#-test */ """said = sel.Take(3).ToString(); sel.Take(3).ToString();""")]
    [InlineData(/* lang=c#-test */ """Func<BulkSelection> f = () => sel.Take(3); Func<PauseAction> g = () => { return """
        + /* lang=c#-test */ """action.AtMost(3); };""")]
    [InlineData(/* lang=c#-test */ """var all = new List<PauseAction> { action.AtMost(3) }; all.Add(action.AtMost(4)); """
        + /* lang=c#-test */ """all.ForEach(one => one.ToString());""")]
    [InlineData(/* lang=c#-test */ """names.Take(3); names.Where(name => name.Length > 3); names.OrderBy(name => name);""")]
    [InlineData(
        /* lang=c#-test */ """try { sel.Take(limit); } catch (ArgumentOutOfRangeException) { Console.WriteLine(limit); }""")]
    [InlineData(/* lang=c#-test */ """try { Leads.FromJson(text); } catch (FormatException) { Console.WriteLine(text); }""")]
    [InlineData(/* lang=c#-test */ """if (!CloseWebhook.Verify(text, text, new byte[3], text)) { return; }""")]
    [InlineData(
        /* lang=c#-test */ """bool signed = CloseWebhook.Verify(text, text, new byte[3], text); if (!signed) { return; }""")]
    [InlineData(/* lang=c#-test */ """Own.Take(3); new Own().Where(3);""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(sel);""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(sel).AtMost(3); var unsent = """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).ToAllLeads();""")]
    [InlineData(/* lang=c#-test */ """var begun = Bulk.Pause(onboarding); begun.To(sel);""")]
    [InlineData(/* lang=c#-test */ """var first = Bulk.Pause(onboarding).To(sel); var second = first.AtMost(3);""")]
    [InlineData(/* lang=c#-test */ """Build(); PauseAction Build() => Bulk.Pause(onboarding).To(sel);""")]
    [InlineData(/* lang=c#-test */ """queue.Dequeue();""")]
    [InlineData(/* lang=c#-test */ """foreach (Action read in new Action[] { () => Leads.FromJson(text), () => """
        + /* lang=c#-test */ """LeadFilter.Parse(text) }) { read(); }""")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Method(body), mustCompile: true);

    [Fact]
    public Task Is_silent_in_functions_of_a_test() => Rule.IsSilentAsync(
        /* lang=c#-test */ """
        class FactAttribute : Attribute;
        class C
        {
            static void Throws(Action act) => act();
            [Fact] void Thrown() { Throws(() => Leads.All.Take(0)); Throws(() => { Leads.All.Take(0); }); }
        }
        """);

    [Fact]
    public Task Message_names_the_unchanged_value() => Rule.FixesAsync(
        Method(/* lang=c#-test */ "var found = Leads.All;\nfound.{|#0:Take|}(200);\nawait "
            + /* lang=c#-test */ "Bulk.Pause(onboarding).To(found).SendAsync(close);"),
        "'Take' returns a new selection; 'found' is unchanged",
        Method(/* lang=c#-test */ "BulkSelection found = Leads.All;\nfound = found.Take(200);\nawait "
            + /* lang=c#-test */ "Bulk.Pause(onboarding).To(found).SendAsync(close);"),
        mustCompile: true);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """action.[|AtMost|](500); await action.SendAsync(close);""",
        /* lang=c#-test */ """action = action.AtMost(500); await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); a.[|AtMost|](500); await a.SendAsync(close);""",
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); a = a.AtMost(500); await a.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); var guarded = a.[|AtMost|](500); await """
            + /* lang=c#-test */ """a.SendAsync(close);""",
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); a = a.AtMost(500); await a.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """if (some) action.[|AtMost|](3);""",
        /* lang=c#-test */ """if (some) action = action.AtMost(3);""")]
    [InlineData(
        /* lang=c#-test */ """action.AtMost(5).[|WithoutDoneEmail|](); Keep(action);""",
        /* lang=c#-test */ """action = action.AtMost(5).WithoutDoneEmail(); Keep(action);""")]
    [InlineData(
        /* lang=c#-test */ """sent.[|AssignCallsTo|]("user_1"); await sent.SendAsync(close);""",
        /* lang=c#-test */ """sent = sent.AssignCallsTo("user_1"); await sent.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.All; s.[|Where|](lead => lead.StatusId.Is("stat_1")); Keep(s);""",
        /* lang=c#-test */ """var s = Leads.All; s = s.Where(lead => lead.StatusId.Is("stat_1")); Keep(s);""")]
    [InlineData(
        /* lang=c#-test */ """SortableSelection<ContactFields> s = Contacts.All; s.[|Take|](3); Keep(s);""",
        /* lang=c#-test */ """BulkSelection s = Contacts.All; s = s.Take(3); Keep(s);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.All.OrderBy(lead => lead.Name); s.[|ThenBy|](lead => lead.DateCreated); """
            + /* lang=c#-test */ """Keep(s);""",
        /* lang=c#-test */ """var s = Leads.All.OrderBy(lead => lead.Name); s = s.ThenBy(lead => lead.DateCreated); """
            + /* lang=c#-test */ """Keep(s);""")]
    public Task Keeps_the_new_value(string body, string expected) =>
        Rule.FixesAsync(Method(body), Method(expected), mustCompile: true);

    [Theory]
    [InlineData(/* lang=c#-test */ """sel.[|Take|](200); Keep(sel);""")]
    [InlineData(/* lang=c#-test */ """sel.[|Unchecked|](); Keep(sel);""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.All; s.[|OrderBy|](lead => lead.DateCreated); Keep(s);""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.All.Take(100); s.[|Take|](200); Keep(s);""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.All; s.[|Take|](200); Keep(s.OrderBy(lead => lead.DateCreated));""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(lead => { lead.StatusId.[|Is|]("stat_1"); return """
        + /* lang=c#-test */ """lead.Name.Exists(); }); Keep(s);""")]
    [InlineData(/* lang=c#-test */ """Leads.[|WithIds|]("lead_1");""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in queue) { one.[|AtMost|](3); await one.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """queue.Peek().[|AtMost|](3);""")]
    [InlineData(/* lang=c#-test */ """_kept.[|AtMost|](3); this._kept.[|WithoutDoneEmail|]();""")]
    [InlineData(/* lang=c#-test */ """var begun = Bulk.Pause(onboarding); begun.[|To|](sel); await """
        + /* lang=c#-test */ """begun.ToAllLeads().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """queue.ToList().ForEach(one => one.[|AtMost|](3));""")]
    [InlineData(/* lang=c#-test */ """action?.[|AtMost|](3);""")]
    [InlineData(/* lang=c#-test */ """CloseWebhook.[|Verify|](text, text, new byte[3], text);""")]
    [InlineData(/* lang=c#-test */ """bool signed = CloseWebhook.[|Verify|](text, text, new byte[3], text);""")]
    [InlineData(/* lang=c#-test */ """_ = CloseWebhook.[|Verify|](text, text, new byte[3], text);""")]
    [InlineData(/* lang=c#-test */ """SmartView v = await close.SmartViews.GetAsync("save_1"); v.[|AsKeyOwner|](); """
        + /* lang=c#-test */ """Keep(Leads.FromSmartView(v));""")]
    public Task Fires_without_a_fix(string body) =>
        Rule.ReportsAsync(Method(body));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """CloseWebhook.{|#0:Verify|}(text, text, new byte[3], text);""",
        "'Verify' returns a verdict, which is dropped")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:Where|}(lead => lead.Name.Exists());""",
        "'Where' returns a new selection, which is dropped")]
    [InlineData(/* lang=c#-test */ """stage.{|#0:To|}(sel);""", "'To' returns a new action; 'stage' is unchanged")]
    public Task Message_names_the_dropped_result(string body, string message) => Rule.ReportsAsync(Method(body), message);

    [Theory]
    [InlineData(/* lang=c#-test */ """action.AtMost(500); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (some) action.AtMost(500); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); await a.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); var guarded = a.AtMost(500); await """
        + /* lang=c#-test */ """a.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); Keep(a);""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); _kept = a;""")]
    [InlineData(/* lang=c#-test */ """var b = Bulk.Pause(onboarding); var a = b.To(sel); a.AtMost(500); await """
        + /* lang=c#-test */ """b.ToAllLeads().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """PauseAction Built() { var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); return """
        + /* lang=c#-test */ """a; } Keep(Built());""")]
    [InlineData(/* lang=c#-test */ """stage.To(sel); await stage.ToAllLeads().SendAsync(close);""")]
    public async Task One_rule_reports_and_no_fix_sends(string body)
    {
        UserProject project = UserProject.Create(Method(body));

        Assert.Equal(["CLOSE1008"], (await project.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id).Distinct());

        UserProject? mended = await project.FixAsync((await project.DiagnosticsAsync())[0]);
        Assert.Equal(Sends(body), Sends(mended is null ? body : await mended.TextAsync()));
    }

    private static int Sends(string text) => text.Split(".SendAsync(").Length;

    private static string Method(string body) => /* lang=c#-test */ $$"""
        class C
        {
            private PauseAction _kept = null!;
            async Task M(
                ICloseClient close, SequenceId onboarding, BulkSelection sel, PauseAction action, SubscribeAction sent, PauseNeedsLeads stage,
                List<string> names, Queue<PauseAction> queue, string text, int limit, bool some)
            {
                {{body}}
            }
            static void Keep(object value) { }
        }
        class Own { public static BulkSelection Take(int i) => Leads.All; public BulkSelection Where(int i) => Leads.All; }
        """;
}
