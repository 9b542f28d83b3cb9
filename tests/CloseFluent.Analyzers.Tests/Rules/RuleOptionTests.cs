namespace CloseFluent.Analyzers.Tests;

/// <summary>What a user's <c>.editorconfig</c> can name for a rule.</summary>
public sealed class RuleOptionTests
{
    private const string Key = "api_2kVGYRkPq1ZNM8fxD0Ww9u.4bHcT7sLQ5yEjXaR6mKgUv";
    private const string Client = /* lang=c#-test */ $"class C {{ CloseClient M() => new(\"{Key}\"); }}";

    private const string Tests = /* lang=c#-test */ """
        class ScenarioAttribute : Attribute;
        class C
        {
            static void Refuses(Action act) => act();
            [Scenario] void Null() => Refuses(() => Bulk.Pause(null!));
            [Scenario] void Zero() => Refuses(() => { Leads.All.Take(1); });
            [Scenario] void Unsent(ICloseClient close) => Refuses(() => { Bulk.Pause("seq_1").ToAllLeads().SendAsync(close); });
            [Scenario] void Delivered() => CloseWebhook.ParseUnverified(Array.Empty<byte>()).ToString();
        }
        """;

    private const string Retried = /* lang=c#-test */ """
        class Retry { public static Task<T> RunAsync<T>(Func<Task<T>> code) => code(); }
        class C
        {
            async Task M(ICloseClient close, PauseAction action) => await Retry.RunAsync(() => action.SendAsync(close));
        }
        """;

    private const string Checked = /* lang=c#-test */ """
        class Known { public static Task SettleAsync(PauseAction action) => Task.CompletedTask; }
        class C
        {
            async Task M(ICloseClient close, PauseAction action)
            {
                while (true)
                {
                    try { await action.SendAsync(close); return; }
                    catch (CloseException) { await Known.SettleAsync(action); }
                }
            }
        }
        """;

    private static readonly string[] s_ofTests = ["CLOSE1003", "CLOSE1004", "CLOSE1008", "CLOSE3004"];

    [Theory]
    [InlineData("close_fluent.CLOSE3001.stand_in_keys = " + Key)]
    [InlineData("close_fluent.CLOSE3001.stand_in_keys = api_local, api_2kVG*")]
    [InlineData("close_fluent.CLOSE3001.stand_in_keys = *.4bHc*")]
    [InlineData("close_fluent.stand_in_keys = api_*Uv")]
    public async Task A_key_can_be_a_stand_in(string option)
    {
        Assert.Equal(["CLOSE3001"], await IdsAsync(Client, "close_fluent.CLOSE3001.stand_in_keys = api_other"));
        Assert.Empty(await IdsAsync(Client, option));
    }

    [Theory]
    [InlineData("close_fluent.test_attributes = Scenario")]
    [InlineData("close_fluent.test_attributes = Other, ScenarioAttribute")]
    [InlineData("close_fluent.test_attributes = Scen*")]
    public async Task An_attribute_can_mark_tests(string option)
    {
        Assert.Equal(s_ofTests, (await IdsAsync(Tests, "")).Order());
        Assert.Empty(await IdsAsync(Tests, option));
    }

    [Theory]
    [InlineData("CLOSE1003")]
    [InlineData("CLOSE1004")]
    [InlineData("CLOSE1008")]
    [InlineData("CLOSE3004")]
    public async Task An_attribute_can_mark_tests_for_one_rule(string id) => Assert.Equal(
        s_ofTests.Where(name => name != id),
        (await IdsAsync(Tests, $"close_fluent.{id}.test_attributes = Scenario")).Order());

    [Fact]
    public async Task An_attribute_can_mark_tests_that_record()
    {
        const string recording = /* lang=c#-test */ """
            class ScenarioAttribute : Attribute;
            class C
            {
                [Scenario] async Task M()
                {
                    CloseFluent.Testing.CloseRecorder recorder = new();
                    await Bulk.PauseAllSequences().ToAllLeads().SendAsync(recorder);
                }
            }
            """;

        Assert.Empty(await IdsAsync(recording, ""));
        Assert.Equal(["CLOSE6001"], await IdsAsync(recording, "close_fluent.CLOSE6001.test_attributes = Scenario"));
    }

    [Theory]
    [InlineData("RunAsync")]
    [InlineData("Retry.RunAsync")]
    [InlineData("Other.*, Retry.*")]
    public async Task A_helper_can_repeat_what_it_is_passed(string name)
    {
        Assert.Empty(await IdsAsync(Retried, ""));
        Assert.Equal(["CLOSE3002"], await IdsAsync(Retried, $"close_fluent.CLOSE3002.retry_helpers = {name}"));
    }

    [Fact]
    public async Task A_method_can_settle_what_became_of_a_send()
    {
        Assert.Equal(["CLOSE3002"], await IdsAsync(Checked, ""));
        Assert.Empty(await IdsAsync(Checked, "close_fluent.CLOSE3002.outcome_checks = Known.SettleAsync"));
    }

    [Fact]
    public async Task An_id_can_be_known_that_is_not_in_the_class()
    {
        string bad = RulePage.Read("CLOSE7002").Bad;

        Assert.Equal(["CLOSE7002"], await IdsAsync(bad, "close_fluent.CLOSE7002.known_ids = seq_3"));
        Assert.Empty(await IdsAsync(bad, "close_fluent.CLOSE7002.known_ids = seq_3, seq_2*"));
    }

    [Theory]
    [InlineData("VerifiedByClose")]
    [InlineData("VerifiedByCloseAttribute")]
    [InlineData("Gate.EnterAsync")]
    public async Task A_delivery_can_be_verified_by_others(string name)
    {
        const string Delivery = /* lang=c#-test */ """
            class VerifiedByCloseAttribute : Attribute;
            static class Gate { public static Task EnterAsync(byte[] body) => Task.CompletedTask; }
            [VerifiedByClose] class C
            {
                async Task M(byte[] body)
                {
                    await Gate.EnterAsync(body);
                    CloseWebhook.ParseUnverified(body).ToString();
                }
            }
            """;

        Assert.Contains("CLOSE3004", await IdsAsync(Delivery.Replace("await Gate.EnterAsync(body);", "", StringComparison.Ordinal), ""));
        Assert.Empty(await IdsAsync(Delivery, $"close_fluent.CLOSE3004.verified_by = {name}"));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("close_fluent.CLOSE1009.described = action", 1)]
    [InlineData("close_fluent.CLOSE1009.described = selection, filter", 1)]
    [InlineData("close_fluent.CLOSE1009.described = filter", 0)]
    public async Task What_is_described_can_be_chosen(string option, int expected)
    {
        const string Chain = /* lang=c#-test */ """
            class C
            {
                async Task M(ICloseClient close)
                {
                    var few = Leads.All.Take(3);
                    await Bulk.Pause("seq_1").To(few).SendAsync(close);
                }
            }
            """;

        Assert.Equal(expected, (await IdsAsync(Chain, "dotnet_diagnostic.CLOSE1009.severity = suggestion\n" + option)).Count());
    }

    private static async Task<IEnumerable<string>> IdsAsync(string source, string option) =>
        (await UserProject.Create(
            source, config: $"root = true\n\n[*.cs]\n{option}\n").DiagnosticsAsync()).Select(found => found.Id);
}
