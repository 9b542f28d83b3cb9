using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.StageIsMissingRule, CloseFluent.CodeFixes.StageIsMissingFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class StageIsMissingTests
{
    private const string UsingFlurl = /* lang=c#-test */ "using Flurl.Http;\n";
    [Fact]
    public Task Names_every_missing_call_and_takes_what_is_in_scope() => Rule.FixesAsync(
        Preferring(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).{|#0:SendAsync|}(close);"""),
        "'SendAsync' needs '.From(ada).Preference(wish).To(selection)' before it: 'Bulk.Subscribe(onboarding)' is not "
            + "complete yet",
        Preferring(
            /* lang=c#-test */ """await """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).Preference(wish).To(selection).SendAsync(close);"""));

    [Theory]
    [InlineData("", "ContactPreference.")]
    [InlineData(/* lang=c#-test */ "using static CloseFluent.ContactPreference;\n", "")]
    public async Task Offers_each_preference_with_what_it_means(string usings, string owner) => Assert.Equal(
        [
            ("Preference(Lead): one recipient a lead", usings + Method(
                /* lang=c#-test */ "await Bulk.Subscribe(onboarding).From(ada)"
                    + /* lang=c#-test */ $".Preference({owner}Lead).To(selection).SendAsync(close);")),
            ("Preference(Contact): every contact", usings + Method(
                /* lang=c#-test */ "await Bulk.Subscribe(onboarding).From(ada)"
                    + /* lang=c#-test */ $".Preference({owner}Contact).To(selection).SendAsync(close);")),
        ],
        await UserProject.Create(usings + Method(
            /* lang=c#-test */ """await Bulk.Subscribe(onboarding).SendAsync(close);""")).OffersAsync("CLOSE1001"));

    [Fact]
    public async Task Offers_each_sender_that_is_in_scope() => Assert.Equal(
        [
            ("From(ada)", Preferring(
                /* lang=c#-test */ """Sender bob = ada; await """
                    + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).Preference(wish).To(selection).SendAsync(close);""")),
            ("From(bob)", Preferring(
                /* lang=c#-test */ """Sender bob = ada; await """
                    + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(bob).Preference(wish).To(selection).SendAsync(close);""")),
        ],
        (await UserProject.Create(Preferring(
            /* lang=c#-test */ """Sender bob = ada; await Bulk.Subscribe(onboarding).SendAsync(close);""")).OffersAsync("CLOSE1001")).Order());

    [Fact]
    public async Task Offers_each_client_that_is_in_scope() => Assert.Equal(
        ["SendAsync(close)", "SendAsync(other)"],
        (await UserProject.Create(Method(
            /* lang=c#-test */ """ICloseClient other = close; await Bulk.Pause(onboarding).To(selection);""")).OffersAsync("CLOSE1001"))
            .Select(offer => offer.Title).Order());

    [Theory]
    [InlineData(
        "Settings settings",
        /* lang=c#-test */ """await """
            + /* lang=c#-test */ """Bulk.Subscribe(onboarding).Preference(ContactPreference.Lead).ToAllLeads().SendAsync(close);""",
        "From(settings.Sender)")]
    [InlineData(
        "IReadOnlyList<LeadId> leads",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close);""",
        "To(Leads.WithIds(leads))")]
    [InlineData(
        "List<ContactId> people",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close);""",
        "To(Contacts.WithIds(people))")]
    [InlineData(
        "HashSet<LeadId> leads, LeadId[] excluded",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close);""",
        "To(Leads.WithIds(leads))")]
    [InlineData(
        "BulkSelection whom, IReadOnlyList<LeadId> leads",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close);""",
        "To(whom)")]
    [InlineData(
        "Sender noReply, BulkSelection whom",
        /* lang=c#-test */ """await """
            + /* lang=c#-test */ """Bulk.Subscribe(onboarding).Preference(ContactPreference.Lead).To(whom).SendAsync(close);""",
        "From(noReply)")]
    [InlineData(
        "Settings settings, BulkSelection doNotContact",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close);""",
        "To(settings.Whom)")]
    public async Task Finds_members_and_lists_in_scope(string parameters, string body, string call)
    {
        UserProject project = UserProject.Create($$"""
            class Settings { public Sender Sender { get; set; } = null!; public BulkSelection Whom { get; set; } = null!; }
            class C { async Task M(ICloseClient close, SequenceId onboarding, {{parameters}}) { {{body}} } }
            """);

        (string _, string text) = Assert.Single(await project.OffersAsync("CLOSE1001"));

        Assert.Contains(call, text, StringComparison.Ordinal);
        Assert.Empty(await project.With(text).ErrorsAsync());
    }

    [Theory]
    [InlineData(/* lang=c#-test */ "using static CloseFluent.Leads;\n")]
    [InlineData(/* lang=c#-test */ "using static CloseFluent.Contacts;\n")]
    public async Task Does_not_pass_static_members_of_the_library(string usings)
    {
        string source = usings +
            /* lang=c#-test */ """class C { async Task M(ICloseClient close) { await """
                + /* lang=c#-test */ """Bulk.Pause("seq_1").SendAsync(close); } }""";

        Assert.Equal(
            [source.Replace(".SendAsync", ".To(selection).SendAsync", StringComparison.Ordinal)],
            (await UserProject.Create(source).OffersAsync("CLOSE1001")).Select(offer => offer.Text));
    }

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """Func<CancellationToken, Task> f = async inner => await Bulk.Pause(onboarding);""",
        /* lang=c#-test */ """Func<CancellationToken, Task> f = async inner => await """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(selection).SendAsync(close, inner);""")]
    [InlineData(
        /* lang=c#-test */ """Func<Task> f = async () => await Bulk.Pause(onboarding);""",
        /* lang=c#-test */ """Func<Task> f = async () => await """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(selection).SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close, CancellationToken.None);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close, CancellationToken.None);""")]
    public async Task Passes_the_token_in_scope(string body, string expected) => Assert.Equal(
        [Stoppable(expected)], (await UserProject.Create(Stoppable(body)).OffersAsync("CLOSE1001")).Select(offer => offer.Text));

    [Theory]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection); await a; await a.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection); await a; await a;""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection); Show(a); await a;""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection); await a; var b = a;""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding); var a = s.To(selection); await a; Show(s.ToAllLeads());""")]
    [InlineData(
        /* lang=c#-test */ """PauseAction Built() { var a = Bulk.Pause(onboarding).To(selection); Action f = async """
            + /* lang=c#-test */ """() => await a; return a; }""")]
    [InlineData(/* lang=c#-test */ """while (true) { await Bulk.Pause(onboarding).To(selection); }""")]
    [InlineData(/* lang=c#-test */ """Task t = Bulk.Pause(onboarding);""")]
    public async Task Writes_no_send_of_what_goes_elsewhere_too(string body) =>
        Assert.Empty(await UserProject.Create(Method(body)).OffersAsync("CLOSE1001"));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection); Console.WriteLine($"{a}" + a.Json); await a;""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in new SequenceId[2]) { await Bulk.Pause(one).To(selection); }""")]
    public async Task Writes_a_send_of_what_is_only_looked_at(string body) =>
        Assert.Single(await UserProject.Create(Method(body)).OffersAsync("CLOSE1001"));

    [Fact]
    public Task Keeps_to_the_lines_of_the_chain() => Rule.FixesAsync(
        Preferring("""
            await Bulk
                        .Subscribe(onboarding)
                        .[|SendAsync|](close);
            """),
        Preferring("""
            await Bulk
                        .Subscribe(onboarding)
                        .From(ada)
                        .Preference(wish)
                        .To(selection)
                        .SendAsync(close);
            """));

    [Fact]
    public Task Writes_what_is_missing_in_two_places_at_once() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).[|Preference|](preference).SendAsync(close);"""),
        Method(
            /* lang=c#-test */ """await """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).Preference(preference).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Moves_a_call_that_comes_too_late() => Rule.FixesAsync(
        Method(
            /* lang=c#-test */ """await """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).[|Preference|](preference).From(ada).To(selection).SendAsync(close);"""),
        Method(
            /* lang=c#-test */ """await """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).Preference(preference).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Sees_another_overload_error_with_Flurl_in_scope() => Rule.FixesAsync(
        UsingFlurl + Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).[|SendAsync|](close);"""),
        UsingFlurl + Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Sees_an_extension_of_another_type_CS1929() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).[|SendAsync|](close);""")
            +
                /* lang=c#-test */ """static class Other { public static Task SendAsync(this string text, ICloseClient """
                    + /* lang=c#-test */ """close) => Task.CompletedTask; }""",
        Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")
            +
                /* lang=c#-test */ """static class Other { public static Task SendAsync(this string text, ICloseClient """
                    + /* lang=c#-test */ """close) => Task.CompletedTask; }""");

    [Fact]
    public Task Leaves_a_fitting_extension_alone() => Rule.IsSilentAsync(
        Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close, 3);""")
            +
                /* lang=c#-test */ """static class Own { public static Task SendAsync(this PauseNeedsLeads stage, """
                    + /* lang=c#-test */ """ICloseClient close) => Task.CompletedTask; }""");

    [Fact]
    public Task Sees_an_argument_CS1503() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """Show(Bulk.[|Pause|](onboarding));"""),
        Method(/* lang=c#-test */ """Show(Bulk.Pause(onboarding).To(selection));"""));

    [Fact]
    public Task Sees_a_conversion_CS0029() => Rule.FixesAsync(
        Preferring(/* lang=c#-test */ """SubscribeAction action = Bulk.Subscribe(onboarding).[|From|](ada);"""),
        Preferring(
            /* lang=c#-test */ """SubscribeAction action = """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).Preference(wish).To(selection);"""));

    [Fact]
    public Task Sees_a_conversion_to_an_interface_CS0266() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """IEquatable<BulkAction> action = Bulk.[|Pause|](onboarding);"""),
        Method(/* lang=c#-test */ """IEquatable<BulkAction> action = Bulk.Pause(onboarding).To(selection);"""));

    [Fact]
    public Task Sees_await_on_a_stage() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """await Bulk.{|#0:Pause|}(onboarding);"""),
        "'await' needs '.To(selection).SendAsync(close)' at the end: 'Bulk.Pause(onboarding)' is not complete yet",
        Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Sees_await_on_an_action_that_was_not_sent() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).{|#0:To|}(selection);"""),
        "'await' needs '.SendAsync(close)' at the end: 'Bulk.Pause(onboarding).To(selection)' is not complete yet",
        Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Sees_await_on_the_variable_of_an_action() => Rule.FixesAsync(
        Method(
            /* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection).AtMost(5); var sent = await """
                + /* lang=c#-test */ """[|action|];"""),
        Method(
            /* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection).AtMost(5); var sent = await """
                + /* lang=c#-test */ """action.SendAsync(close);"""));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection);""")]
    public Task Leaves_an_awaiter_of_ones_own_alone(string body) => Rule.IsSilentAsync(Method(body) + """
        static class Own
        {
            public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this object one) =>
                Task.CompletedTask.GetAwaiter();
        }
        """);

    [Fact]
    public Task Follows_variables() => Rule.FixesAsync(
        Method(
            /* lang=c#-test */ """var s = Bulk.Pause(onboarding); var t = s; await s.[|SendAsync|](close); PauseAction """
                + /* lang=c#-test */ """a = [|s|];"""),
        Method(
            /* lang=c#-test */ """var s = Bulk.Pause(onboarding); var t = s; await s.To(selection).SendAsync(close); """
                + /* lang=c#-test */ """PauseAction a = s.To(selection);"""));

    [Fact]
    public Task Follows_the_only_variable() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """var s = Bulk.Pause(onboarding); await [|s|];"""),
        Method(/* lang=c#-test */ """var s = Bulk.Pause(onboarding); await s.To(selection).SendAsync(close);"""));

    [Fact]
    public Task Follows_parameters_and_sends_nothing_that_the_caller_has_too() => Rule.ReportsAsync(
        /* lang=c#-test */ """class C { async Task M(PauseNeedsLeads stage, BulkSelection whom, ICloseClient close) """
            + /* lang=c#-test */ """=> await [|stage|]; }""");

    [Fact]
    public Task Sees_conditional_access() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """PauseNeedsLeads? s = null; await s?.[|SendAsync|](close)!;"""),
        Method(/* lang=c#-test */ """PauseNeedsLeads? s = null; await s?.To(selection).SendAsync(close)!;"""));

    [Fact]
    public Task Sees_lambdas() => Rule.FixesAsync(
        Method(/* lang=c#-test */ """Func<Task> send = () => Bulk.Pause(onboarding).[|SendAsync|](close);"""),
        Method(/* lang=c#-test */ """Func<Task> send = () => Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Sees_expression_bodies_and_takes_fields_and_properties() => Rule.FixesAsync(
        """
        class C(ICloseClient close)
        {
            private readonly BulkSelection _selection = Leads.All;
            private Sender Sender { get; } = null!;
            private ContactPreference Wish => ContactPreference.Lead;
            Task M() => Bulk.Subscribe("seq_1").[|SendAsync|](close);
        }
        """,
        """
        class C(ICloseClient close)
        {
            private readonly BulkSelection _selection = Leads.All;
            private Sender Sender { get; } = null!;
            private ContactPreference Wish => ContactPreference.Lead;
            Task M() => Bulk.Subscribe("seq_1").From(Sender).Preference(Wish).To(_selection).SendAsync(close);
        }
        """);

    [Fact]
    public Task Sees_top_level_statements() => Rule.FixesAsync(
        /* lang=c#-test */ "ICloseClient close = null!;\nvar leads = Leads.All;\nawait "
            + /* lang=c#-test */ "Bulk.Pause(\"seq_1\").[|SendAsync|](close);",
        /* lang=c#-test */ "ICloseClient close = null!;\nvar leads = Leads.All;\nawait "
            + /* lang=c#-test */ "Bulk.Pause(\"seq_1\").To(leads).SendAsync(close);");

    [Fact]
    public Task Asks_where_there_is_too_much_to_choose_from() => Rule.FixesAsync(
        Preferring(
            /* lang=c#-test */ """Sender bob = ada, cleo = ada, dan = ada; await """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).[|SendAsync|](close);"""),
        Preferring(
            /* lang=c#-test */ """Sender bob = ada, cleo = ada, dan = ada; await """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(sender).Preference(wish).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Fixes_all() => Rule.FixesAsync(
        Method(
            /* lang=c#-test */ """await Bulk.Pause(onboarding).[|SendAsync|](close); await """
                + /* lang=c#-test */ """Bulk.Resume(onboarding).[|SendAsync|](close);"""),
        Method(
            /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close); await """
                + /* lang=c#-test */ """Bulk.Resume(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Is_silent_on_complete_chains() => Rule.IsSilentAsync(
        Method(
            /* lang=c#-test */ """var s = Bulk.Pause(onboarding); PauseAction a = s.To(selection); await """
                + /* lang=c#-test */ """a.SendAsync(close); object o = Bulk.Pause(onboarding); Show(a);"""));

    [Theory]
    [InlineData(/* lang=c#-test */ "Func<BulkAction> make = Bulk.[|PauseAllSequences|];",
        "'BulkAction' needs '() => Bulk.PauseAllSequences().To(selection)' instead: what 'Bulk.PauseAllSequences' returns is not "
            + "complete yet")]
    [InlineData(/* lang=c#-test */ "List<PauseNeedsLeads> list = []; IReadOnlyList<BulkAction> all = [|list|];",
        "'BulkAction' needs '.Select(stage => stage.To(selection)).ToList()' at the end: what 'list' contains is not complete yet")]
    [InlineData(/* lang=c#-test */ "PauseNeedsLeads begun = Bulk.Pause(onboarding); ref BulkAction other = ref [|begun|];",
        "'BulkAction' needs '.To(selection)' in a variable of its own: 'begun' is not complete yet")]
    public Task Says_where_the_calls_belong(string written, string message) => Rule.ReportsAsync(Method(written), message);

    private static string Preferring(string body) => Method(body).Replace(
        "BulkSelection selection)", "BulkSelection selection, ContactPreference wish)", StringComparison.Ordinal);

    private static string Stoppable(string body) => Method(body).Replace(
        "BulkSelection selection)", "BulkSelection selection, CancellationToken stop)", StringComparison.Ordinal);

    private static string Method(string body) => Snippet.Method(body).Replace(
        /* lang=c#-test */ "class C\n{",
        /* lang=c#-test */ "class C\n{\n    void Show(BulkSequenceSubscriptionAction action) { }",
        StringComparison.Ordinal);
}
