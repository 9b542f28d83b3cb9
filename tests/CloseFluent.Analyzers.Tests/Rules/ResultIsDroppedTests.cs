using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ResultIsDroppedRule, CloseFluent.CodeFixes.ResultIsDroppedFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ResultIsDroppedTests
{
    [Theory]
    [InlineData("sel = sel.Take(200); await Bulk.Pause(onboarding).To(sel).SendAsync(close);")]
    [InlineData("var few = sel.Take(200); await Bulk.Pause(onboarding).To(few).SendAsync(close);")]
    [InlineData("_ = sel.Take(200); _ = action.AtMost(3); var unused = Leads.All;")]
    [InlineData("var unused = Leads.Where(lead => lead.StatusId.Is(\"stat_1\")); var other = unused;")]
    [InlineData("await action.AtMost(5).WithoutDoneEmail().SendAsync(close);")]
    [InlineData("if (some) action = action.AtMost(3);")]
    [InlineData("action = some ? action.AtMost(3) : action;")]
    [InlineData("Console.WriteLine(sel.Take(3)); Console.WriteLine(action.AtMost(3).Json); string said = sel.Take(3).ToString(); sel.Take(3).ToString();")]
    [InlineData("Func<BulkSelection> f = () => sel.Take(3); Func<PauseAction> g = () => { return action.AtMost(3); };")]
    [InlineData("var all = new List<PauseAction> { action.AtMost(3) }; all.Add(action.AtMost(4)); all.ForEach(one => one.ToString());")]
    [InlineData("names.Take(3); names.Where(name => name.Length > 3); names.OrderBy(name => name);")]
    [InlineData("try { sel.Take(limit); } catch (ArgumentOutOfRangeException) { Console.WriteLine(limit); }")]
    [InlineData("try { Leads.FromJson(text); } catch (FormatException) { Console.WriteLine(text); }")]
    [InlineData("if (!CloseWebhook.Verify(text, text, new byte[3], text)) { return; }")]
    [InlineData("bool signed = CloseWebhook.Verify(text, text, new byte[3], text); if (!signed) { return; }")]
    [InlineData("Own.Take(3); new Own().Where(3);")]
    [InlineData("Bulk.Pause(onboarding).To(sel);")]
    [InlineData("Bulk.Pause(onboarding).To(sel).AtMost(3); var unsent = Bulk.Pause(onboarding).ToAllLeads();")]
    [InlineData("var begun = Bulk.Pause(onboarding); begun.To(sel);")]
    [InlineData("var first = Bulk.Pause(onboarding).To(sel); var second = first.AtMost(3);")]
    [InlineData("Build(); PauseAction Build() => Bulk.Pause(onboarding).To(sel);")]
    [InlineData("queue.Dequeue();")]
    [InlineData("foreach (Action read in new Action[] { () => Leads.FromJson(text), () => LeadFilter.Parse(text) }) { read(); }")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Method(body), mustCompile: true);

    [Fact]
    public Task Is_silent_in_functions_of_a_test() => Rule.IsSilentAsync(
        """
        class FactAttribute : Attribute;
        class C
        {
            static void Throws(Action act) => act();
            [Fact] void Thrown() { Throws(() => Leads.All.Take(0)); Throws(() => { Leads.All.Take(0); }); }
        }
        """);

    [Fact]
    public Task Says_what_is_unchanged() => Rule.FixesAsync(
        Method("var found = Leads.All;\nfound.{|#0:Take|}(200);\nawait Bulk.Pause(onboarding).To(found).SendAsync(close);"),
        "'Take' returns a new selection; 'found' is unchanged",
        Method("BulkSelection found = Leads.All;\nfound = found.Take(200);\nawait Bulk.Pause(onboarding).To(found).SendAsync(close);"),
        mustCompile: true);

    [Theory]
    [InlineData("action.[|AtMost|](500); await action.SendAsync(close);", "action = action.AtMost(500); await action.SendAsync(close);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel); a.[|AtMost|](500); await a.SendAsync(close);", "var a = Bulk.Pause(onboarding).To(sel); a = a.AtMost(500); await a.SendAsync(close);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel); var guarded = a.[|AtMost|](500); await a.SendAsync(close);", "var a = Bulk.Pause(onboarding).To(sel); a = a.AtMost(500); await a.SendAsync(close);")]
    [InlineData("if (some) action.[|AtMost|](3);", "if (some) action = action.AtMost(3);")]
    [InlineData("action.AtMost(5).[|WithoutDoneEmail|](); Keep(action);", "action = action.AtMost(5).WithoutDoneEmail(); Keep(action);")]
    [InlineData("sent.[|AssignCallsTo|](\"user_1\"); await sent.SendAsync(close);", "sent = sent.AssignCallsTo(\"user_1\"); await sent.SendAsync(close);")]
    [InlineData("var s = Leads.All; s.[|Where|](lead => lead.StatusId.Is(\"stat_1\")); Keep(s);", "var s = Leads.All; s = s.Where(lead => lead.StatusId.Is(\"stat_1\")); Keep(s);")]
    [InlineData("SortableSelection<ContactFields> s = Contacts.All; s.[|Take|](3); Keep(s);", "BulkSelection s = Contacts.All; s = s.Take(3); Keep(s);")]
    [InlineData("var s = Leads.All.OrderBy(lead => lead.Name); s.[|ThenBy|](lead => lead.DateCreated); Keep(s);", "var s = Leads.All.OrderBy(lead => lead.Name); s = s.ThenBy(lead => lead.DateCreated); Keep(s);")]
    public Task Keeps_the_new_value(string body, string expected) =>
        Rule.FixesAsync(Method(body), Method(expected), mustCompile: true);

    [Theory]
    [InlineData("sel.[|Take|](200); Keep(sel);")]
    [InlineData("sel.[|Unchecked|](); Keep(sel);")]
    [InlineData("var s = Leads.All; s.[|OrderBy|](lead => lead.DateCreated); Keep(s);")]
    [InlineData("var s = Leads.All.Take(100); s.[|Take|](200); Keep(s);")]
    [InlineData("var s = Leads.All; s.[|Take|](200); Keep(s.OrderBy(lead => lead.DateCreated));")]
    [InlineData("var s = Leads.Where(lead => { lead.StatusId.[|Is|](\"stat_1\"); return lead.Name.Exists(); }); Keep(s);")]
    [InlineData("Leads.[|WithIds|](\"lead_1\");")]
    [InlineData("foreach (var one in queue) { one.[|AtMost|](3); await one.SendAsync(close); }")]
    [InlineData("queue.Peek().[|AtMost|](3);")]
    [InlineData("_kept.[|AtMost|](3); this._kept.[|WithoutDoneEmail|]();")]
    [InlineData("var begun = Bulk.Pause(onboarding); begun.[|To|](sel); await begun.ToAllLeads().SendAsync(close);")]
    [InlineData("queue.ToList().ForEach(one => one.[|AtMost|](3));")]
    [InlineData("action?.[|AtMost|](3);")]
    [InlineData("CloseWebhook.[|Verify|](text, text, new byte[3], text);")]
    [InlineData("bool signed = CloseWebhook.[|Verify|](text, text, new byte[3], text);")]
    [InlineData("_ = CloseWebhook.[|Verify|](text, text, new byte[3], text);")]
    [InlineData("SmartView v = await close.SmartViews.GetAsync(\"save_1\"); v.[|AsKeyOwner|](); Keep(Leads.FromSmartView(v));")]
    public Task Fires_without_a_fix(string body) =>
        Rule.ReportsAsync(Method(body));

    [Theory]
    [InlineData("CloseWebhook.{|#0:Verify|}(text, text, new byte[3], text);", "'Verify' returns a verdict, which is dropped")]
    [InlineData("Leads.{|#0:Where|}(lead => lead.Name.Exists());", "'Where' returns a new selection, which is dropped")]
    [InlineData("stage.{|#0:To|}(sel);", "'To' returns a new action; 'stage' is unchanged")]
    public Task Says_what_is_dropped(string body, string message) => Rule.ReportsAsync(Method(body), message);

    [Theory]
    [InlineData("action.AtMost(500); await action.SendAsync(close);")]
    [InlineData("if (some) action.AtMost(500); await action.SendAsync(close);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); await a.SendAsync(close);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel); var guarded = a.AtMost(500); await a.SendAsync(close);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); Keep(a);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); _kept = a;")]
    [InlineData("var b = Bulk.Pause(onboarding); var a = b.To(sel); a.AtMost(500); await b.ToAllLeads().SendAsync(close);")]
    [InlineData("PauseAction Built() { var a = Bulk.Pause(onboarding).To(sel); a.AtMost(500); return a; } Keep(Built());")]
    [InlineData("stage.To(sel); await stage.ToAllLeads().SendAsync(close);")]
    public async Task One_rule_speaks_and_no_fix_sends(string body)
    {
        UserProject project = UserProject.Create(Method(body));

        Assert.Equal(["CLOSE1008"], (await project.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id).Distinct());

        UserProject? mended = await project.FixAsync((await project.DiagnosticsAsync())[0]);
        Assert.Equal(Sends(body), Sends(mended is null ? body : await mended.TextAsync()));
    }

    private static int Sends(string text) => text.Split(".SendAsync(").Length;

    private static string Method(string body) => $$"""
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
