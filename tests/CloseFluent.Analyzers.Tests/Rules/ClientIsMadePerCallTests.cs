using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ClientIsMadePerCallRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ClientIsMadePerCallTests
{
    [Theory]
    [InlineData("foreach (var s in new int[1]) { using var c = [|new CloseClient(\"k\")|]; }")]
    [InlineData("while (true) { using CloseClient c = [|new(\"k\")|]; }")]
    [InlineData("for (;;) { using (var c = [|new CloseClient(\"k\")|]) { } }")]
    [InlineData("await Bulk.Pause(onboarding).To(selection).SendAsync([|new CloseClient(\"k\")|]);")]
    public Task Fires(string body) => Rule.FiresAsync(Snippet.Of(body));

    [Theory]
    [InlineData("using var c = new CloseClient(\"k\");")]
    [InlineData("foreach (var key in new string[1]) { using var c = new CloseClient(key); }")]
    [InlineData("var all = new List<CloseClient>(); foreach (var s in new int[1]) { all.Add(new CloseClient(\"k\")); }")]
    [InlineData("while (true) { Func<CloseClient> c = () => new CloseClient(\"k\"); }")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Of(body));
}
