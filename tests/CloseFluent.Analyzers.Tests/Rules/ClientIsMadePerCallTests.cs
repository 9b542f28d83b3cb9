using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ClientIsMadePerCallRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ClientIsMadePerCallTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """foreach (var s in new int[1]) { using var c = [|new CloseClient("k")|]; }""")]
    [InlineData(/* lang=c#-test */ """while (true) { using CloseClient c = [|new("k")|]; }""")]
    [InlineData(/* lang=c#-test */ """for (;;) { using (var c = [|new CloseClient("k")|]) { } }""")]
    [InlineData(/* lang=c#-test */ """const string key = "k"; string other = key; while (true) { using var c = [|new """
        + /* lang=c#-test */ """CloseClient(other)|]; }""")]
    [InlineData(/* lang=c#-test */ """foreach (var s in new int[1]) { var key = Environment.GetEnvironmentVariable("K")!; """
        + /* lang=c#-test */ """using var c = [|new CloseClient(key.Trim())|]; }""")]
    [InlineData(/* lang=c#-test */ """foreach (var s in new int[1]) { using var c = [|new """
        + /* lang=c#-test */ """CloseClient(System.IO.File.ReadAllText("key"))|]; Console.WriteLine(s); """
        + /* lang=c#-test */ """System.IO.File.Delete("a"); }""")]
    [InlineData(/* lang=c#-test */ """var options = new CloseClientOptions { ApiKey = "k" }; for (int i = 0; i < 3; i++) """
        + /* lang=c#-test */ """{ using CloseClient c = [|new(options)|]; }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { var options = new CloseClientOptions { ApiKey = "k", """
        + /* lang=c#-test */ """MaxMatches = 3 }; using CloseClient c = [|new(options)|]; }""")]
    [InlineData(/* lang=c#-test */ """foreach (var key in new string[1]) { foreach (var s in new int[1]) { using var c = """
        + /* lang=c#-test */ """[|new CloseClient(key)|]; } }""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync([|new CloseClient("k")|]);""")]
    public Task Fires(string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """using var c = new CloseClient("k");""")]
    [InlineData(/* lang=c#-test */ """foreach (var key in new string[1]) { using var c = new CloseClient(key); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var org in new[] { new { Key = "k" } }) { using var c = new """
        + /* lang=c#-test */ """CloseClient(org.Key); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var org in new[] { new { Key = "k" } }) { var key = org.Key; var options = """
        + /* lang=c#-test */ """new CloseClientOptions { ApiKey = key }; using var c = new CloseClient(options); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var (name, key) in new Dictionary<string, string>()) { using CloseClient c """
        + /* lang=c#-test */ """= new(key); }""")]
    [InlineData(/* lang=c#-test */ """await foreach (var key in Keys()) { using var c = new CloseClient(key); } async """
        + /* lang=c#-test */ """IAsyncEnumerable<string> Keys() { await Task.Yield(); yield return "k"; }""")]
    [InlineData(/* lang=c#-test */ """string[] keys = []; for (int i = 0; i < keys.Length; i++) { using (var c = new """
        + /* lang=c#-test */ """CloseClient(keys[i])) { } }""")]
    [InlineData(/* lang=c#-test */ """var keys = new Queue<string>(); while (keys.Count > 0) { using var c = new """
        + /* lang=c#-test */ """CloseClient(keys.Dequeue()); }""")]
    [InlineData(/* lang=c#-test */ """var keys = new Queue<string>(); while (keys.TryDequeue(out var key)) { using var c """
        + /* lang=c#-test */ """= new CloseClient(key); }""")]
    [InlineData(
        /* lang=c#-test */ """while (Console.ReadLine() is { Length: > 0 } key) { using var c = new CloseClient(key); }""")]
    [InlineData(/* lang=c#-test */ """string key; do { key = Console.ReadLine()!; using var c = new CloseClient(key); } """
        + /* lang=c#-test */ """while (key != "");""")]
    [InlineData(/* lang=c#-test */ """using var keys = ((IEnumerable<string>)[]).GetEnumerator(); while (keys.MoveNext()) """
        + /* lang=c#-test */ """{ using var c = new CloseClient(keys.Current); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var name in new string[1]) { using var c = new """
        + /* lang=c#-test */ """CloseClient(Environment.GetEnvironmentVariable(name + "_KEY")!); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var id in new int[1]) { var key = await Task.FromResult(id + ""); using """
        + /* lang=c#-test */ """var c = new CloseClient(key); }""")]
    [InlineData(/* lang=c#-test */ """var options = new CloseClientOptions(); foreach (var key in new string[1]) { """
        + /* lang=c#-test */ """options.ApiKey = key; using var c = new CloseClient(options); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var key in new string[1]) { var options = new CloseClientOptions(); """
        + /* lang=c#-test */ """options.ApiKey = key; using var c = new CloseClient(options); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var key in new string[1]) { var options = new CloseClientOptions(); """
        + /* lang=c#-test */ """Fill(options, key); using var c = new CloseClient(options); } void """
        + /* lang=c#-test */ """Fill(CloseClientOptions o, string key) => o.ApiKey = key;""")]
    [InlineData(/* lang=c#-test */ """foreach (var org in new string[1]) { Switch(org); using var c = new """
        + /* lang=c#-test */ """CloseClient(Current()); } void Switch(string org) { } string Current() => "";""")]
    [InlineData(/* lang=c#-test */ """string key = ""; foreach (var org in new string[1]) { (key, var name) = (org, org); """
        + /* lang=c#-test */ """using var c = new CloseClient(key); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var org in new string[1]) { string key; if (org == "a") key = "b"; else """
        + /* lang=c#-test */ """key = "c"; using var c = new CloseClient(key); }""")]
    [InlineData(/* lang=c#-test */ """var all = new List<CloseClient>(); foreach (var s in new int[1]) { all.Add(new """
        + /* lang=c#-test */ """CloseClient("k")); }""")]
    [InlineData(/* lang=c#-test */ """while (true) { Func<CloseClient> c = () => new CloseClient("k"); }""")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(async lead => { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); }));""")]
    [InlineData(/* lang=c#-test */ """leads.ForEach(async lead => { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); });""")]
    [InlineData(/* lang=c#-test */ """await Parallel.ForEachAsync(leads, async (lead, stop) => { using CloseClient c = [|new(key)|]; await c.CountAsync(Leads.WithIds(lead), stop); });""")]
    [InlineData(/* lang=c#-test */ """await Parallel.ForEachAsync(leads, async (lead, stop) => { var options = new CloseClientOptions { ApiKey = key }; using var c = [|new CloseClient(options)|]; await c.CountAsync(Leads.WithIds(lead), stop); });""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads let c = [|new CloseClient(key)|] select c.CountAsync(Leads.WithIds(lead)));""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in leads) { await Task.WhenAll(from lead in leads let c = [|new CloseClient(key)|] select c.CountAsync(Leads.WithIds(lead))); }""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(CountAsync)); async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => CountAsync(lead))); async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads select CountAsync(lead)); async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await CountAsync(lead); } async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await CountAsync(lead); } await CountAsync("lead_1"); async Task CountAsync(LeadId lead) { string own = key.Trim(); using (var c = [|new CloseClient(own)|]) { await c.CountAsync(Leads.WithIds(lead)); } }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { await CountAllAsync(); } async Task CountAllAsync() { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.All); }""")]
    [InlineData(/* lang=c#-test */ """var queue = new Queue<LeadId>(); while (queue.TryDequeue(out var lead)) { await CountAsync(lead); } async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await CountAsync(lead); } } readonly string _key = "k"; async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(_key)|]; await c.CountAsync(Leads.WithIds(lead));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(this.CountAsync)); } private async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(Environment.GetEnvironmentVariable("K")!)|]; await c.CountAsync(Leads.WithIds(lead));""")]
    [InlineData(/* lang=c#-test */ """Func<Task> run = async () => { foreach (var lead in leads) { string own = key.Trim(); using var c = [|new CloseClient(own)|]; await c.CountAsync(Leads.WithIds(lead)); } };""")]
    public Task Fires_in_what_is_run_for_each_item(string body) => Rule.ReportsAsync(Snippet.Method(Lists + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(keys.Select(async one => { using var c = new CloseClient(one); await c.CountAsync(Leads.All); }));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(keys.Select(async one => { var own = one.Trim(); using var c = new CloseClient(own); await c.CountAsync(Leads.All); }));""")]
    [InlineData(/* lang=c#-test */ """await Parallel.ForEachAsync(keys, async (one, stop) => { var options = new CloseClientOptions { ApiKey = one }; using var c = new CloseClient(options); await c.CountAsync(Leads.All, stop); });""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from one in keys let c = new CloseClient(one) select c.CountAsync(Leads.All));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from one in keys let own = one.Trim() let c = new CloseClient(own) select c.CountAsync(Leads.All));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(keys.Select(CountAsync)); async Task CountAsync(string one) { using var c = new CloseClient(one); await c.CountAsync(Leads.All); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in keys) { await CountAsync(one); } async Task CountAsync(string one) { using var c = new CloseClient(one); await c.CountAsync(Leads.All); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in keys) { key = one; await CountAllAsync(); } async Task CountAllAsync() { using var c = new CloseClient(key); await c.CountAsync(Leads.All); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in keys) { _key = one; await CountAllAsync(); } } string _key = "k"; async Task CountAllAsync() { var own = _key; using var c = new CloseClient(own); await c.CountAsync(Leads.All);""")]
    [InlineData(/* lang=c#-test */ """await CountAsync("lead_1"); async Task CountAsync(LeadId lead) { using var c = new CloseClient(key); await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """while (true) { await CountAsync("lead_1"); await Task.Delay(60000); } async Task CountAsync(LeadId lead) { using var c = new CloseClient(key); await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { try { await CountAsync("lead_1"); break; } catch (CloseException) { } } async Task CountAsync(LeadId lead) { using var c = new CloseClient(key); await c.CountAsync(Leads.WithIds(lead)); }""")]
    [InlineData(/* lang=c#-test */ """Func<LeadId, Task> count = async lead => { using var c = new CloseClient(key); await c.CountAsync(Leads.WithIds(lead)); }; await count("lead_1");""")]
    [InlineData(/* lang=c#-test */ """var all = keys.Select(one => new CloseClient(key)).ToList();""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await CountAsync("a", lead); } Task CountAsync(string text, LeadId lead) => Task.CompletedTask; } async Task CountAsync(LeadId lead) { string key = "k"; using var c = new CloseClient(key); await c.CountAsync(Leads.WithIds(lead));""")]
    public Task Is_silent_where_each_item_has_a_key_or_the_function_runs_once(string body) =>
        Rule.IsSilentAsync(Snippet.Method(Lists + body));

    [Fact]
    public Task The_message_names_the_function_that_is_called_again_and_again() => Rule.ReportsAsync(
        Snippet.Method(Lists + /* lang=c#-test */ """foreach (var lead in leads) { await CountAsync(lead); } """
            + /* lang=c#-test */ """async Task CountAsync(LeadId lead) { using var c = [|new CloseClient(key)|]; await c.CountAsync(Leads.WithIds(lead)); }"""),
        "This creates a client, and with it new connections, in every iteration that calls 'CountAsync': create one client and reuse it");

    private const string Lists = /* lang=c#-test */ """List<LeadId> leads = []; List<string> keys = []; string key = "k"; """;

    [Theory]
    [InlineData(/* lang=c#-test */ """services.AddTransient(_ => [|new CloseClient(key)|]);""")]
    [InlineData(/* lang=c#-test */ """services.AddTransient<CloseClient>(_ => [|new(key)|]);""")]
    [InlineData(/* lang=c#-test */ """services.AddScoped<ICloseClient>(services => [|new CloseClient(services.GetRequiredService<IConfiguration>()["Close:Key"])|]);""")]
    [InlineData(/* lang=c#-test */ """services.AddScoped<ICloseClient>(services => { return [|new CloseClient(key)|]; });""")]
    [InlineData(/* lang=c#-test */ """[|services.AddTransient<ICloseClient, CloseClient>()|];""")]
    public Task Reports_registrations_that_make_a_client_each_time(string body) => Rule.ReportsAsync(Registering(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """services.AddSingleton<ICloseClient>(_ => new CloseClient(key));""")]
    [InlineData(/* lang=c#-test */ """services.AddScoped<ICloseClient>(services => new CloseClient(services.GetRequiredService<Tenant>().Key));""")]
    [InlineData(/* lang=c#-test */ """services.AddScoped<ICloseClient>(services => { Tenant tenant = services.GetRequiredService<Tenant>(); return new CloseClient(tenant.Key); });""")]
    [InlineData(/* lang=c#-test */ """CloseClient one = new(key); services.AddTransient<ICloseClient>(_ => one);""")]
    public Task Is_silent_on_registrations_of_one_or_of_a_tenants_own(string body) =>
        Rule.IsSilentAsync(Registering(body), mustCompile: true);

    private static string Registering(string body) => /* lang=c#-test */ $$"""
        interface IServices;
        interface IConfiguration { string this[string key] { get; } }
        record Tenant(string Key);
        static class Registrations
        {
            public static IServices AddTransient<T>(this IServices services, Func<IServiceProvider, T> make) => services;
            public static IServices AddScoped<T>(this IServices services, Func<IServiceProvider, T> make) => services;
            public static IServices AddSingleton<T>(this IServices services, Func<IServiceProvider, T> make) => services;
            public static IServices AddTransient<T, TMade>(this IServices services) where TMade : T => services;
            public static T GetRequiredService<T>(this IServiceProvider services) => default!;
        }
        class C { void M(IServices services, string key) { {{body.Replace("services =>", "provider =>", StringComparison.Ordinal).Replace(
            "services.Get", "provider.Get", StringComparison.Ordinal)}} } }
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """CloseClient Close => [|new(key)|];""")]
    [InlineData(/* lang=c#-test */ """ICloseClient Close => [|new CloseClient(key)|];""")]
    [InlineData(/* lang=c#-test */ """static CloseClient Close { get => [|new(Environment.GetEnvironmentVariable("KEY")!)|]; }""")]
    [InlineData(/* lang=c#-test */ """CloseClient Close { get { return [|new CloseClient(key)|]; } }""")]
    [InlineData(/* lang=c#-test */ """Task<MatchCount> M() => [|new CloseClient(key)|].CountAsync(Leads.All);""")]
    [InlineData(/* lang=c#-test */ """Task M(BulkSequenceSubscriptionId id) => [|new CloseClient(key)|].BulkSequenceSubscriptions.GetAsync(id);""")]
    public Task Reports_properties_and_calls(string member) =>
        Rule.ReportsAsync(/* lang=c#-test */ $$"""class C(string key) { string Key => key; {{member}} }""");

    [Theory]
    [InlineData(/* lang=c#-test */ """CloseClient? _close; CloseClient Close => _close ??= new(key);""")]
    [InlineData(/* lang=c#-test */ """CloseClient Close { get; } = new(key);""")]
    [InlineData(/* lang=c#-test */ """static CloseClient Close { get; } = new("key");""")]
    [InlineData(/* lang=c#-test */ """CloseClient Create() => new(key);""")]
    [InlineData(/* lang=c#-test */ """CloseClient this[string tenant] => new(tenant);""")]
    [InlineData(/* lang=c#-test */ """Lazy<CloseClient> Close => new(() => new CloseClient(key));""")]
    [InlineData(/* lang=c#-test */ """Func<CloseClient> Create => () => new(key);""")]
    [InlineData(/* lang=c#-test */ """CloseClient Close => new(key); [Xunit.Fact] void Test() { }""")]
    public Task Is_silent_where_a_client_is_kept_or_made_by_a_factory(string member) =>
        Rule.IsSilentAsync(/* lang=c#-test */ $$"""class C(string key) { string Key => key; {{member}} }""", mustCompile: true);
}
