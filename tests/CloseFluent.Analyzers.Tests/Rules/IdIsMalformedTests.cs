using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdIsMalformedRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class IdIsMalformedTests
{
    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" ", "an id holds no white space, slash or other sign")]
    [InlineData("seq_ 1", "an id holds no white space, slash or other sign")]
    [InlineData("seq_1/x", "an id holds no white space, slash or other sign")]
    [InlineData("seq_", "nothing follows the prefix")]
    public Task Fires(string id, string fault) => Rule.FixesAsync(
        Snippet.Of($"Bulk.Pause({{|#0:\"{id}\"|}});"),
        $"'{id}' is no SequenceId: {fault}",
        Snippet.Of($"Bulk.Pause({{|#0:\"{id}\"|}});"));

    [Fact]
    public Task Follows_constants() => Rule.FiresAsync(
        "static class Ids { public const string Blank = \"\"; } class C { SequenceId M() => [|Ids.Blank|]; SequenceId Id { get; } = [|\"\"|]; }");

    [Fact]
    public Task Is_silent_on_what_it_cannot_know() => Rule.IsSilentAsync(Snippet.Of(
        "string n = Console.ReadLine()!; SequenceId a = n; SequenceId b = $\"seq_{n}\"; SequenceId c = \"x\"; string d = \"\"; Func<SequenceId> e = () => n;"));
}
