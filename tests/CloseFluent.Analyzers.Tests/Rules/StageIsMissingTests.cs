using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.StageIsMissingRule, CloseFluent.CodeFixes.StageIsMissingFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class StageIsMissingTests
{
    [Fact]
    public Task Names_every_missing_call_and_takes_what_is_in_scope() => Rule.FixesAsync(
        Method("await Bulk.Subscribe(onboarding).{|#0:SendAsync|}(close);"),
        "'SendAsync' needs '.From(ada).Preference(…).To(selection)' before it: 'Bulk.Subscribe(onboarding)' is not complete yet",
        Method("await Bulk.Subscribe(onboarding).From(ada).Preference(contactPreference).To(selection).SendAsync(close);"));

    [Fact]
    public Task Keeps_to_the_lines_of_the_chain() => Rule.FixesAsync(
        Method("""
            await Bulk
                        .Subscribe(onboarding)
                        .[|SendAsync|](close);
            """),
        Method("""
            await Bulk
                        .Subscribe(onboarding)
                        .From(ada)
                        .Preference(contactPreference)
                        .To(selection)
                        .SendAsync(close);
            """));

    [Fact]
    public Task Writes_what_is_missing_in_two_places_at_once() => Rule.FixesAsync(
        Method("await Bulk.Subscribe(onboarding).[|Preference|](preference).SendAsync(close);"),
        Method("await Bulk.Subscribe(onboarding).From(ada).Preference(preference).To(selection).SendAsync(close);"));

    [Fact]
    public Task Moves_a_call_that_comes_too_late() => Rule.FixesAsync(
        Method("await Bulk.Subscribe(onboarding).[|Preference|](preference).From(ada).To(selection).SendAsync(close);"),
        Method("await Bulk.Subscribe(onboarding).From(ada).Preference(preference).To(selection).SendAsync(close);"));

    [Fact]
    public Task Sees_another_overload_error_with_Flurl_in_scope() => Rule.FixesAsync(
        "using Flurl.Http;\n" + Method("await Bulk.Pause(onboarding).[|SendAsync|](close);"),
        "using Flurl.Http;\n" + Method("await Bulk.Pause(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Sees_an_extension_of_another_type_CS1929() => Rule.FixesAsync(
        Method("await Bulk.Pause(onboarding).[|SendAsync|](close);")
            + "static class Other { public static Task SendAsync(this string text, ICloseClient close) => Task.CompletedTask; }",
        Method("await Bulk.Pause(onboarding).To(selection).SendAsync(close);")
            + "static class Other { public static Task SendAsync(this string text, ICloseClient close) => Task.CompletedTask; }");

    [Fact]
    public Task Leaves_a_fitting_extension_alone() => Rule.IsSilentAsync(
        Method("await Bulk.Pause(onboarding).SendAsync(close, 3);")
            + "static class Own { public static Task SendAsync(this PauseNeedsLeads stage, ICloseClient close) => Task.CompletedTask; }");

    [Fact]
    public Task Sees_an_argument_CS1503() => Rule.FixesAsync(
        Method("Show(Bulk.[|Pause|](onboarding));"),
        Method("Show(Bulk.Pause(onboarding).To(selection));"));

    [Fact]
    public Task Sees_a_conversion_CS0029() => Rule.FixesAsync(
        Method("SubscribeAction action = Bulk.Subscribe(onboarding).[|From|](ada);"),
        Method("SubscribeAction action = Bulk.Subscribe(onboarding).From(ada).Preference(contactPreference).To(selection);"));

    [Fact]
    public Task Sees_a_conversion_to_an_interface_CS0266() => Rule.FixesAsync(
        Method("IEquatable<BulkSequenceSubscriptionAction> action = Bulk.[|Pause|](onboarding);"),
        Method("IEquatable<BulkSequenceSubscriptionAction> action = Bulk.Pause(onboarding).To(selection);"));

    [Fact]
    public Task Sees_await_on_a_stage() => Rule.FixesAsync(
        Method("await Bulk.{|#0:Pause|}(onboarding);"),
        "'await' needs '.To(selection).SendAsync(close)' before it: 'Bulk.Pause(onboarding)' is not complete yet",
        Method("await Bulk.Pause(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Sees_await_on_an_action_that_was_not_sent() => Rule.FixesAsync(
        Method("await Bulk.Pause(onboarding).{|#0:To|}(selection);"),
        "'await' needs '.SendAsync(close)' before it: 'Bulk.Pause(onboarding).To(selection)' is not complete yet",
        Method("await Bulk.Pause(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Sees_await_on_the_variable_of_an_action() => Rule.FixesAsync(
        Method("var action = Bulk.Pause(onboarding).To(selection).AtMost(5); var sent = await [|action|];"),
        Method("var action = Bulk.Pause(onboarding).To(selection).AtMost(5); var sent = await action.SendAsync(close);"));

    [Theory]
    [InlineData("await Bulk.Pause(onboarding);")]
    [InlineData("await Bulk.Pause(onboarding).To(selection);")]
    public Task Leaves_an_awaiter_of_ones_own_alone(string body) => Rule.IsSilentAsync(Method(body) + """
        static class Own { public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this object one) => Task.CompletedTask.GetAwaiter(); }
        """);

    [Fact]
    public Task Follows_variables() => Rule.FixesAsync(
        Method("var s = Bulk.Pause(onboarding); var t = s; await s.[|SendAsync|](close); await [|s|]; PauseAction a = [|s|];"),
        Method("var s = Bulk.Pause(onboarding); var t = s; await s.To(selection).SendAsync(close); await s.To(selection).SendAsync(close); PauseAction a = s.To(selection);"));

    [Fact]
    public Task Follows_parameters() => Rule.FixesAsync(
        "class C { async Task M(PauseNeedsLeads stage, BulkSelection whom, ICloseClient close) => await [|stage|]; }",
        "class C { async Task M(PauseNeedsLeads stage, BulkSelection whom, ICloseClient close) => await stage.To(whom).SendAsync(close); }");

    [Fact]
    public Task Sees_conditional_access() => Rule.FixesAsync(
        Method("PauseNeedsLeads? s = null; await s?.[|SendAsync|](close)!;"),
        Method("PauseNeedsLeads? s = null; await s?.To(selection).SendAsync(close)!;"));

    [Fact]
    public Task Sees_lambdas() => Rule.FixesAsync(
        Method("Func<Task> send = () => Bulk.Pause(onboarding).[|SendAsync|](close);"),
        Method("Func<Task> send = () => Bulk.Pause(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Sees_expression_bodies_and_takes_fields_and_properties() => Rule.FixesAsync(
        """
        class C(ICloseClient close)
        {
            private readonly BulkSelection _selection = Leads.All;
            private Sender Sender { get; } = null!;
            Task M() => Bulk.Subscribe("seq_1").[|SendAsync|](close);
        }
        """,
        """
        class C(ICloseClient close)
        {
            private readonly BulkSelection _selection = Leads.All;
            private Sender Sender { get; } = null!;
            Task M() => Bulk.Subscribe("seq_1").From(Sender).Preference(contactPreference).To(_selection).SendAsync(close);
        }
        """);

    [Fact]
    public Task Sees_top_level_statements() => Rule.FixesAsync(
        "ICloseClient close = null!;\nvar leads = Leads.All;\nawait Bulk.Pause(\"seq_1\").[|SendAsync|](close);",
        "ICloseClient close = null!;\nvar leads = Leads.All;\nawait Bulk.Pause(\"seq_1\").To(leads).SendAsync(close);");

    [Fact]
    public Task Asks_where_there_is_a_choice() => Rule.FixesAsync(
        Method("Sender bob = ada; await Bulk.Subscribe(onboarding).[|SendAsync|](close);"),
        Method("Sender bob = ada; await Bulk.Subscribe(onboarding).From(sender).Preference(contactPreference).To(selection).SendAsync(close);"));

    [Fact]
    public Task Fixes_all() => Rule.FixesAsync(
        Method("await Bulk.Pause(onboarding).[|SendAsync|](close); await Bulk.Resume(onboarding).[|SendAsync|](close);"),
        Method("await Bulk.Pause(onboarding).To(selection).SendAsync(close); await Bulk.Resume(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Is_silent_on_complete_chains() => Rule.IsSilentAsync(
        Method("var s = Bulk.Pause(onboarding); PauseAction a = s.To(selection); await a.SendAsync(close); object o = Bulk.Pause(onboarding); Show(a);"));

    private static string Method(string body) => Snippet.Of(body).Replace(
        "class C\n{", "class C\n{\n    void Show(BulkSequenceSubscriptionAction action) { }", StringComparison.Ordinal);
}
