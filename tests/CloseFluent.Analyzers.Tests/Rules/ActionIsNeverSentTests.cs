using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ActionIsNeverSentRule, CloseFluent.CodeFixes.ActionIsNeverSentFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ActionIsNeverSentTests
{
    [Fact]
    public Task Sends_a_dropped_action() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """Bulk.Pause(onboarding).{|#0:To|}(selection);"""),
        "This bulk action is built but never sent, so nothing happens: write 'await ….SendAsync(close)'",
        Snippet.Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Completes_a_dropped_stage() => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ """Bulk.[|Pause|](onboarding);"""), Snippet.Method(
                /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Leaves_a_stage_alone_that_asks_for_a_decision() =>
        Rule.ReportsAsync(Snippet.Method(/* lang=c#-test */ """Bulk.[|Subscribe|](onboarding);"""));

    [Fact]
    public async Task Offers_each_client_and_passes_the_token() => Assert.Equal(
        [/* lang=c#-test */ """SendAsync(close, stop);""", /* lang=c#-test */ """SendAsync(other, stop);"""],
        (await UserProject.Create(
            Snippet.Method(
                /* lang=c#-test */ """ICloseClient other = close; CancellationToken stop = new(true); """
                    + /* lang=c#-test */ """Bulk.Pause(onboarding).To(selection);"""))
            .OffersAsync("CLOSE1003")).Select(offer => offer.Text.Split('.').Last().Split('\n')[0]).Order());

    [Fact]
    public Task Sends_nothing_in_each_iteration() =>
        Rule.ReportsAsync(
            Snippet.Method(
                /* lang=c#-test */ """while (true) { Bulk.Pause(onboarding).[|To|](selection); await Task.Delay(3); }"""));

    [Fact]
    public Task Sends_a_discarded_action() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """_ = Bulk.Pause(onboarding).[|ToAllLeads|]();"""),
        Snippet.Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().SendAsync(close);"""));

    [Fact]
    public Task Sends_an_action_in_a_variable_that_nobody_reads() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """var action = Bulk.Pause(onboarding).{|#0:To|}(selection);"""),
        "The bulk action in 'action' is built but never sent, so nothing happens: write 'await action.SendAsync(close)'",
        Snippet.Method(
            /* lang=c#-test */ "var action = Bulk.Pause(onboarding).To(selection);\n        await action.SendAsync(close);"));

    [Fact]
    public Task Sees_dropped_results_of_the_users_own_functions() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """[|Build|](); PauseAction Build() => Bulk.Pause(onboarding).To(selection);"""),
        Snippet.Method(
            /* lang=c#-test */ """await Build().SendAsync(close); PauseAction Build() => """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(selection);"""));

    [Theory]
    [InlineData(/* lang=c#-test */ """_ = [|Build|]();""", /* lang=c#-test */ """await Build().SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """_ = this.[|Build|]();""", /* lang=c#-test */ """await this.Build().SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var a = [|Build|]();""",
        /* lang=c#-test */ "var a = Build();\n        await a.SendAsync(close);")]
    [InlineData(
        /* lang=c#-test */ """PauseNeedsLeads a = [|Begin|]();""",
        /* lang=c#-test */ "PauseNeedsLeads a = Begin();\n        await a.To(selection).SendAsync(close);")]
    [InlineData(/* lang=c#-test */ """[|Choose|](true);""", /* lang=c#-test */ """await Choose(true).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """_ = [|Keep|]();""", /* lang=c#-test */ """await Keep().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """_ = [|Pause|]();""", /* lang=c#-test */ """await Pause().SendAsync(close);""")]
    public Task Sends_what_a_method_of_the_users_own_builds(string body, string expected) =>
        Rule.FixesAsync(Building(body), Building(expected));

    [Theory]
    [InlineData("Sent();")]
    [InlineData(/* lang=c#-test */ """_ = Stored(); var a = Stored(); Stored();""")]
    [InlineData(/* lang=c#-test */ """_ = Handed(Build());""")]
    [InlineData(/* lang=c#-test */ """_ = Cached(); var a = Remembered(Build());""")]
    [InlineData("Resume();")]
    [InlineData(/* lang=c#-test */ """_ = Overridden();""")]
    [InlineData(/* lang=c#-test */ """new Queue<PauseAction>().Dequeue(); var a = new Queue<PauseAction>().Dequeue();""")]
    [InlineData(/* lang=c#-test */ """var a = Build(); Console.WriteLine(a); var b = Build(); Func<object> f = () => b; """
        + /* lang=c#-test */ """PauseAction? c = null; c = Build(); Handed(c);""")]
    public Task Is_silent_where_a_method_may_do_more_than_build(string body) => Rule.IsSilentAsync(Building(body));

    [Fact]
    public Task Is_silent_in_functions_of_a_test() => Rule.IsSilentAsync(
        /* lang=c#-test */ """
        class FactAttribute : Attribute;

        class C
        {
            static void Throws(Action act) => act();
            [Fact] void Thrown()
            {
                void Act() => Bulk.Pause(null!);
                void Block() { _ = Build(); Bulk.Pause(null!).ToAllLeads(); }
                PauseAction Build() { var built = Bulk.Pause("seq_1").ToAllLeads(); return built; }
                object Give() => Bulk.Pause("seq_1");
                Throws(Act);
                Throws(Block);
                Throws(() => Build());
                string json = Build().Json;
                object given = Give();
            }
        }
        """);

    [Theory]
    [InlineData("class WindowsFactAttribute : Xunit.FactAttribute;", "[WindowsFact]")]
    [InlineData("class GermanAttribute : CulturedAttribute; class CulturedAttribute : Xunit.TheoryAttribute;", "[German]")]
    [InlineData("class TestMethodAttribute : Attribute; class SlowAttribute : TestMethodAttribute;", "[Slow]")]
    [InlineData("interface ITestBuilder; class RandomAttribute : Attribute, ITestBuilder;", "[Random(), Obsolete]")]
    [InlineData("interface IFactAttribute; class OwnAttribute : Attribute, IFactAttribute;", "[OwnAttribute]")]
    public Task Is_silent_where_an_attribute_derives_from_one_of_a_test(
        string attributes, string attribute) => Rule.IsSilentAsync(
        /* lang=c#-test */ $$"""
        {{attributes}}
        static class Assert { public static void Fails(Action act) => act(); }
        class C
        {
            {{attribute}} public void Null() { Assert.Fails(() => Bulk.Pause(null!)); void Act() => Bulk.Resume(null!); Assert.Fails(Act); }
            public static IEnumerable<Action> All => [() => Bulk.Pause(null!), () => { Bulk.Resume(null!).ToAllLeads(); }];
            static void Refused() => Assert.Fails(() => Bulk.Pause(null!));
        }
        """);

    [Fact]
    public Task Fires_where_an_attribute_derives_from_something_else() => Rule.ReportsAsync(
        /* lang=c#-test */ """class Fact; class OldAttribute : ObsoleteLikeAttribute; class ObsoleteLikeAttribute : """
            + /* lang=c#-test */ """Attribute; class C { [Old] void M() => N(() => Bulk.[|Pause|]("seq_1")); void """
            + /* lang=c#-test */ """N(Action act) => act(); }""");

    [Fact]
    public Task Sees_lambdas_whose_result_goes_nowhere() =>
        Rule.ReportsAsync(
            Snippet.Method(
                /* lang=c#-test */ """new List<LeadId>().ForEach(lead => """
                    + /* lang=c#-test */ """Bulk.Pause(onboarding).[|To|](Leads.WithIds(lead)));"""));

    [Fact]
    public Task Sees_top_level_statements() => Rule.FixesAsync(
        /* lang=c#-test */ "ICloseClient close = null!;\nBulk.Pause(\"seq_1\").[|ToAllLeads|]();",
        /* lang=c#-test */ "ICloseClient close = null!;\nawait Bulk.Pause(\"seq_1\").ToAllLeads().SendAsync(close);");

    [Fact]
    public Task Has_no_fix_without_a_client_or_an_async_function() => Rule.ReportsAsync(
        /* lang=c#-test */ """class C { void M(ICloseClient close) => Bulk.Pause("seq_1").[|ToAllLeads|](); async Task """
            + /* lang=c#-test */ """N() { Bulk.Pause("seq_1").[|ToAllLeads|](); } }""");

    [Fact]
    public Task Is_silent_on_what_goes_on() => Rule.IsSilentAsync(
        /* lang=c#-test */ """
        class FactAttribute : Attribute;

        class C
        {
            private PauseAction _kept = Bulk.Pause("seq_1").ToAllLeads();
            private PauseNeedsLeads Stage => Bulk.Pause("seq_1");
            PauseAction Returned() => Bulk.Pause("seq_1").ToAllLeads();
            IEnumerable<PauseAction> Yielded() { yield return Bulk.Pause("seq_1").ToAllLeads(); }
            void Stored(List<PauseAction> list) { list.Add(Bulk.Pause("seq_1").ToAllLeads()); _kept = Bulk.Pause("seq_1").ToAllLeads(); }
            Func<PauseAction> Captured() { var action = Bulk.Pause("seq_1").ToAllLeads(); return () => action; }
            string Read() => Bulk.Pause("seq_1").ToAllLeads().Json;
            Func<object> Made() => () => Bulk.Pause("seq_1");
            [Fact] void Thrown() { Action act = () => Bulk.Pause(null!); act(); }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_call_returns_its_argument() => Rule.IsSilentAsync(
        /* lang=c#-test */ """class C { static T Is<T>(object value) => (T)value; void M(object sent) { """
            + /* lang=c#-test */ """Is<PauseAction>(sent); } }""");

    [Theory]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close) => $.[|ToAllLeads|]();""", /* lang=c#-test */ """Task A(ICloseClient close) => $.ToAllLeads().SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> A(ICloseClient close) { return $.[|ToAllLeads|](); }""",
        /* lang=c#-test */ """Task<BulkSequenceSubscription> A(ICloseClient close) { return $.ToAllLeads().SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """Task A(ICloseClient close) { var built = $.ToAllLeads(); return [|built|]; }""",
        /* lang=c#-test */ """Task A(ICloseClient close) { var built = $.ToAllLeads(); return built.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> A(ICloseClient close) => $.[|ToAllLeads|]();""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> A(ICloseClient close) => await $.ToAllLeads().SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """async Task A(ICloseClient close) { await Task.WhenAll($.[|ToAllLeads|](), Bulk.Resume("seq_1").[|ToAllLeads|]()); }""",
        /* lang=c#-test */ """async Task A(ICloseClient close) { await Task.WhenAll($.ToAllLeads().SendAsync(close), Bulk.Resume("seq_1").ToAllLeads().SendAsync(close)); }""")]
    [InlineData(
        /* lang=c#-test */ """async Task A(ICloseClient close) { List<Task> all = []; all.Add($.[|ToAllLeads|]()); await Task.WhenAll(all); }""",
        /* lang=c#-test */ """async Task A(ICloseClient close) { List<Task> all = []; all.Add($.ToAllLeads().SendAsync(close)); await Task.WhenAll(all); }""")]
    [InlineData(
        /* lang=c#-test */ """async Task A(ICloseClient close) { Task[] all = [$.[|ToAllLeads|]()]; await Task.WhenAll(all); }""",
        /* lang=c#-test */ """async Task A(ICloseClient close) { Task[] all = [$.ToAllLeads().SendAsync(close)]; await Task.WhenAll(all); }""")]
    [InlineData(
        /* lang=c#-test */ """Task A(ICloseClient close, bool all) => all ? $.[|ToAllLeads|]() : Task.CompletedTask;""",
        /* lang=c#-test */ """Task A(ICloseClient close, bool all) => all ? $.ToAllLeads().SendAsync(close) : Task.CompletedTask;""")]
    [InlineData(
        /* lang=c#-test */ """Task A(ICloseClient close, bool all) => all switch { true => $.[|ToAllLeads|](), _ => Task.CompletedTask };""",
        /* lang=c#-test */ """Task A(ICloseClient close, bool all) => all switch { true => $.ToAllLeads().SendAsync(close), _ => Task.CompletedTask };""")]
    [InlineData(
        /* lang=c#-test */ """Task A(ICloseClient close, Task? other) => other ?? $.[|ToAllLeads|]();""",
        /* lang=c#-test */ """Task A(ICloseClient close, Task? other) => other ?? $.ToAllLeads().SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """void A(ICloseClient close) { (Task One, int Other) all = ($.[|ToAllLeads|](), 3); }""",
        /* lang=c#-test */ """void A(ICloseClient close) { (Task One, int Other) all = ($.ToAllLeads().SendAsync(close), 3); }""")]
    [InlineData(
        /* lang=c#-test */ """Task A(ICloseClient close) => Task.WhenAll([$.[|ToAllLeads|]()]);""",
        /* lang=c#-test */ """Task A(ICloseClient close) => Task.WhenAll([$.ToAllLeads().SendAsync(close)]);""")]
    [InlineData(
        /* lang=c#-test */ """async Task A(ICloseClient close, TaskCompletionSource<BulkSequenceSubscription> done) { done.SetResult($.[|ToAllLeads|]()); }""",
        /* lang=c#-test */ """async Task A(ICloseClient close, TaskCompletionSource<BulkSequenceSubscription> done) { done.SetResult(await $.ToAllLeads().SendAsync(close)); }""")]
    public Task Sends_where_the_task_is_expected(string member, string expected) =>
        Rule.FixesAsync(Forgetful(member), Forgetful(expected));

    [Theory]
    [InlineData(/* lang=c#-test */ """Task A(PauseAction built, ICloseClient close) => [|built|];""")]
    [InlineData(/* lang=c#-test */ """ValueTask<BulkSequenceSubscription> A(ICloseClient close) => $.[|ToAllLeads|]();""")]
    [InlineData(/* lang=c#-test */ """Func<Task> A(ICloseClient close) => () => $.[|ToAllLeads|]();""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close) => Task.WhenAll(_leads.Select(lead => $.[|To|](Leads.WithIds(lead))));""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close) => Task.WhenAll(_leads.Select(lead => $.[|To|](Leads.WithIds(lead))).ToArray());""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) => await Task.Run(() => $.[|ToAllLeads|]());""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { await Task.Run(() => { return $.[|ToAllLeads|](); }); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { _ = await Task.FromResult($.[|ToAllLeads|]()); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { await Task.WhenAll(_leads.Select(async lead => $.[|To|](Leads.WithIds(lead)))); }""")]
    [InlineData(/* lang=c#-test */ """void A(ICloseClient close) { _leads.Select(lead => $.[|To|](Leads.WithIds(lead))); }""")]
    [InlineData(/* lang=c#-test */ """void A(ICloseClient close) { var all = _leads.Select(lead => $.[|To|](Leads.WithIds(lead))).ToList(); }""")]
    [InlineData(/* lang=c#-test */ """void A(ICloseClient close) { List<PauseAction> all = []; all.Add($.[|ToAllLeads|]()); }""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close, List<PauseAction> all) => Task.WhenAll([|all|]);""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close, PauseAction[] all) => Task.WhenAny([|all|]);""")]
    [InlineData(/* lang=c#-test */ """void A(ICloseClient close, List<PauseAction> all, List<Task> tasks) => tasks.AddRange([|all|]);""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close, List<PauseAction> all) { foreach (Task one in [|all|]) { await one; } }""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close, List<PauseAction> all) => Task.WhenAll(from one in all select [|one|]);""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close, List<PauseAction> all) => Task.WhenAll(all.Select(async one => [|one|]));""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close, List<PauseAction> all) { await Task.WhenAll(all.Select(async one => { await Task.Yield(); return [|one|]; })); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close, List<PauseAction> all) { await Task.WhenAll(all.Select(one => Task.FromResult([|one|]))); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close, List<PauseAction> all) { foreach (var task in all.Select(async one => [|one|])) { await task; } }""")]
    [InlineData(/* lang=c#-test */ """Task A(PauseAction built, ICloseClient close) => Task.Run(() => [|built|]);""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close) => Task.Run(() => $.[|ToAllLeads|]());""")]
    [InlineData(/* lang=c#-test */ """void A(PauseAction built, ICloseClient close) { _ = Task.Factory.StartNew(() => [|built|]); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(PauseAction built, ICloseClient close) { await Task.Run(() => [|built|]); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(PauseAction built, ICloseClient close) { await Task.Run(async () => { await Task.Yield(); return [|built|]; }); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(PauseAction built, ICloseClient close) { await Task.Delay(1).ContinueWith(_ => [|built|]); }""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close, List<PauseAction> all) => Task.WhenAll(all.[|ToArray|]());""")]
    [InlineData(/* lang=c#-test */ """Task A(ICloseClient close, List<PauseAction> all) => Task.WhenAll(all.[|Where|](one => one.Json != ""));""")]
    public Task Reports_a_send_that_was_forgotten(string member) => Rule.ReportsAsync(Forgetful(member));

    [Theory]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { var built = await Task.Run(() => $.ToAllLeads()); await built.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """Task<PauseAction> A(ICloseClient close) => Task.FromResult($.ToAllLeads());""")]
    [InlineData(/* lang=c#-test */ """Task<PauseAction> A(ICloseClient close) => Task.Run(() => $.ToAllLeads());""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { foreach (var built in _leads.Select(lead => $.To(Leads.WithIds(lead)))) { await built.SendAsync(close); } }""")]
    [InlineData(/* lang=c#-test */ """IEnumerable<PauseAction> A(ICloseClient close) => _leads.Select(lead => $.To(Leads.WithIds(lead)));""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { List<PauseAction> all = []; all.Add($.ToAllLeads()); foreach (var built in all) { await built.SendAsync(close); } }""")]
    [InlineData(/* lang=c#-test */ """void A(ICloseClient close) { Store(_leads.Select(lead => $.To(Leads.WithIds(lead))).ToList()); } void Store(object all) { }""")]
    [InlineData(/* lang=c#-test */ """object A(bool all) => all ? $.ToAllLeads() : Task.CompletedTask;""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close, List<PauseAction> all) { foreach (BulkAction one in all) { Console.WriteLine(one); } foreach (object other in all) { } await all[0].SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """(BulkAction, object) A(List<PauseAction> all, PauseAction? one) => (one ?? $.ToAllLeads(), string.Join(", ", all));""")]
    [InlineData(/* lang=c#-test */ """async Task A(PauseAction built, ICloseClient close) { var same = await Task.Run(() => built); await same.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close, List<PauseAction> all) { foreach (var one in await Task.WhenAll(all.Select(async one => one))) { await one.SendAsync(close); } }""")]
    [InlineData(/* lang=c#-test */ """Task<PauseAction> A(PauseAction built) => Task.Run(() => built);""")]
    [InlineData(/* lang=c#-test */ """Task<BulkAction> A(PauseAction built) => Task.FromResult<BulkAction>(built);""")]
    [InlineData(/* lang=c#-test */ """List<PauseAction> A(List<PauseAction> all) { all.Select(one => one).ToList(); return all; }""")]
    [InlineData(/* lang=c#-test */ """async Task A(PauseAction built, ICloseClient close) { Func<Task<PauseAction>> make = async () => built; await (await make()).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { await Task.WhenAll(_leads.Select(lead => $.To(Leads.WithIds(lead))).Select(one => one.SendAsync(close))); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { await Task.WhenAll(_leads.Select(lead => $.To(Leads.WithIds(lead))).Where(one => one.Json != "").Select(one => one.SendAsync(close)).ToList()); }""")]
    [InlineData(/* lang=c#-test */ """async Task A(ICloseClient close) { await Task.WhenAll(from lead in _leads select $.To(Leads.WithIds(lead)) into one select one.SendAsync(close)); }""")]
    public Task Is_silent_where_someone_else_sends(string member) => Rule.IsSilentAsync(Forgetful(member), mustCompile: true);

    [Theory]
    [InlineData("object", "…")]
    [InlineData("dynamic", "…")]
    [InlineData("BulkAction", "…")]
    [InlineData("BulkSequenceSubscriptionAction", "action")]
    [InlineData("PauseAction?", "action")]
    public Task Names_the_variable_where_it_has_the_send(string type, string named) => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ $"Func<Task> later = async () => {{ {type} action = Bulk.Pause(onboarding).{{|#0:ToAllLeads|}}(); }};"),
        $"The bulk action in 'action' is built but never sent, so nothing happens: write 'await {named}.SendAsync(close)'");

    [Fact]
    public Task Says_how_each_action_of_a_list_is_sent() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """List<PauseAction> all = [Bulk.Pause(onboarding).ToAllLeads()]; await Task.WhenAll({|#0:all|});"""),
        "Each bulk action in 'all' is built but never sent, so nothing happens: write 'all.Select(action => action.SendAsync(close))'");

    private static string Forgetful(string member) => /* lang=c#-test */ $$"""
        class C
        {
            private readonly List<LeadId> _leads = [];
            {{member.Replace("$", /* lang=c#-test */ """Bulk.Pause("seq_1")""", StringComparison.Ordinal)}}
        }
        """;

    private static string Building(string body) => /* lang=c#-test */ $$"""
        class C(ICloseClient close, SequenceId onboarding, BulkSelection selection) : Base
        {
            private readonly List<PauseAction> _all = [];
            private PauseAction? _cached;
            PauseAction Build() => Bulk.Pause(onboarding).To(selection);
            PauseAction Pause() { return Bulk.Pause(onboarding).To(selection).AtMost(3); }
            PauseNeedsLeads Begin() => Bulk.Pause(onboarding);
            PauseAction Choose(bool all) => all ? Bulk.Pause(onboarding).ToAllLeads() : throw new Exception();
            PauseAction Keep() { var built = Bulk.Pause(onboarding).To(selection); Console.WriteLine(3); return built.AtMost(3); }
            PauseAction Sent() { var built = Bulk.Pause(onboarding).To(selection); built.SendAsync(close).Wait(); return built; }
            PauseAction Stored() { var built = Bulk.Pause(onboarding).To(selection); _all.Add(built); return built; }
            PauseAction Handed(PauseAction given) => given;
            PauseAction Remembered(PauseAction given) { _all.Add(given); return given.AtMost(3); }
            PauseAction Cached() => _cached ??= Bulk.Pause(onboarding).To(selection);
            PauseAction Resume() => _cached = Bulk.Pause(onboarding).To(selection);
            public override PauseAction Overridden() => Bulk.Pause(onboarding).ToAllLeads();
            async Task M()
            {
                {{body}}
            }
        }
        abstract class Base { public abstract PauseAction Overridden(); }
        """;
}
