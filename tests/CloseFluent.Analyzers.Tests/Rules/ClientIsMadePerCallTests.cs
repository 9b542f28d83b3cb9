using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ClientIsMadePerCallRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ClientIsMadePerCallTests
{
    [Theory]
    [InlineData("foreach (var s in new int[1]) { using var c = [|new CloseClient(\"k\")|]; }")]
    [InlineData("while (true) { using CloseClient c = [|new(\"k\")|]; }")]
    [InlineData("for (;;) { using (var c = [|new CloseClient(\"k\")|]) { } }")]
    [InlineData("const string key = \"k\"; string other = key; while (true) { using var c = [|new CloseClient(other)|]; }")]
    [InlineData("foreach (var s in new int[1]) { var key = Environment.GetEnvironmentVariable(\"K\")!; using var c = [|new CloseClient(key.Trim())|]; }")]
    [InlineData("foreach (var s in new int[1]) { using var c = [|new CloseClient(System.IO.File.ReadAllText(\"key\"))|]; Console.WriteLine(s); System.IO.File.Delete(\"a\"); }")]
    [InlineData("var options = new CloseClientOptions { ApiKey = \"k\" }; for (int i = 0; i < 3; i++) { using CloseClient c = [|new(options)|]; }")]
    [InlineData("for (int i = 0; i < 3; i++) { var options = new CloseClientOptions { ApiKey = \"k\", MaxMatches = 3 }; using CloseClient c = [|new(options)|]; }")]
    [InlineData("foreach (var key in new string[1]) { foreach (var s in new int[1]) { using var c = [|new CloseClient(key)|]; } }")]
    [InlineData("await Bulk.Pause(onboarding).To(selection).SendAsync([|new CloseClient(\"k\")|]);")]
    public Task Fires(string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Theory]
    [InlineData("using var c = new CloseClient(\"k\");")]
    [InlineData("foreach (var key in new string[1]) { using var c = new CloseClient(key); }")]
    [InlineData("foreach (var org in new[] { new { Key = \"k\" } }) { using var c = new CloseClient(org.Key); }")]
    [InlineData("foreach (var org in new[] { new { Key = \"k\" } }) { var key = org.Key; var options = new CloseClientOptions { ApiKey = key }; using var c = new CloseClient(options); }")]
    [InlineData("foreach (var (name, key) in new Dictionary<string, string>()) { using CloseClient c = new(key); }")]
    [InlineData("await foreach (var key in Keys()) { using var c = new CloseClient(key); } async IAsyncEnumerable<string> Keys() { await Task.Yield(); yield return \"k\"; }")]
    [InlineData("string[] keys = []; for (int i = 0; i < keys.Length; i++) { using (var c = new CloseClient(keys[i])) { } }")]
    [InlineData("var keys = new Queue<string>(); while (keys.Count > 0) { using var c = new CloseClient(keys.Dequeue()); }")]
    [InlineData("var keys = new Queue<string>(); while (keys.TryDequeue(out var key)) { using var c = new CloseClient(key); }")]
    [InlineData("while (Console.ReadLine() is { Length: > 0 } key) { using var c = new CloseClient(key); }")]
    [InlineData("string key; do { key = Console.ReadLine()!; using var c = new CloseClient(key); } while (key != \"\");")]
    [InlineData("using var keys = ((IEnumerable<string>)[]).GetEnumerator(); while (keys.MoveNext()) { using var c = new CloseClient(keys.Current); }")]
    [InlineData("foreach (var name in new string[1]) { using var c = new CloseClient(Environment.GetEnvironmentVariable(name + \"_KEY\")!); }")]
    [InlineData("foreach (var id in new int[1]) { var key = await Task.FromResult(id + \"\"); using var c = new CloseClient(key); }")]
    [InlineData("var options = new CloseClientOptions(); foreach (var key in new string[1]) { options.ApiKey = key; using var c = new CloseClient(options); }")]
    [InlineData("foreach (var key in new string[1]) { var options = new CloseClientOptions(); options.ApiKey = key; using var c = new CloseClient(options); }")]
    [InlineData("foreach (var key in new string[1]) { var options = new CloseClientOptions(); Fill(options, key); using var c = new CloseClient(options); } void Fill(CloseClientOptions o, string key) => o.ApiKey = key;")]
    [InlineData("foreach (var org in new string[1]) { Switch(org); using var c = new CloseClient(Current()); } void Switch(string org) { } string Current() => \"\";")]
    [InlineData("string key = \"\"; foreach (var org in new string[1]) { (key, var name) = (org, org); using var c = new CloseClient(key); }")]
    [InlineData("foreach (var org in new string[1]) { string key; if (org == \"a\") key = \"b\"; else key = \"c\"; using var c = new CloseClient(key); }")]
    [InlineData("var all = new List<CloseClient>(); foreach (var s in new int[1]) { all.Add(new CloseClient(\"k\")); }")]
    [InlineData("while (true) { Func<CloseClient> c = () => new CloseClient(\"k\"); }")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(body));
}
